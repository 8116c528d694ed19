/** Invented everyday cases, so that the lists of the sample authority look like a store's. */
export const inventedSeizures = `number,line,date,country,place,office,description,category,brand,hsCode,quantity,unit,secondQuantity,secondUnit,value,currency
SAMPLE-26-0101,1,2026-09-03,KZ,Aktau seaport,Port control unit,Running shoes with a copied mark,footwear,Northlight (sample brand),640411,2400,PR,1920,KGM,28800000,KZT
SAMPLE-26-0101,2,2026-09-03,KZ,Aktau seaport,Port control unit,Sports shirts with a copied mark,clothing,Northlight (sample brand),610910,5150,H87,1030,KGM,20600000,KZT
SAMPLE-26-0102,1,2026-09-17,KZ,Aktau airport,Air cargo control unit,Perfume 100 ml in cartons,perfume,Maison Orme (sample brand),330300,1860,H87,520.8,KGM,37200000,KZT
SAMPLE-26-0103,1,2026-10-02,KZ,Tazhen road post,Road control unit,Tablets without registration,medicines-solid,,300490,48000,H87,36,KGM,9600000,KZT
SAMPLE-26-0104,1,2026-10-14,KZ,Aktau seaport,Port control unit,Toys with a copied mark,toys,Lumo (sample brand),950300,7320,H87,1464,KGM,14640000,KZT
SAMPLE-26-0104,2,2026-10-14,KZ,Aktau seaport,Port control unit,Printed labels and boxes,paper,Lumo (sample brand),482110,36000,H87,410.5,KGM,1800000,KZT
SAMPLE-26-0105,1,2026-10-29,KZ,Aktau airport,Air cargo control unit,Wrist watches with a copied mark,watches,Verell (sample brand),910219,340,H87,34,KGM,102000000,KZT
SAMPLE-26-0106,1,2026-11-05,KZ,Tazhen road post,Road control unit,Gas lighters,lighters-aerosols,,961310,12000,H87,240,KGM,1200000,KZT
SAMPLE-26-0107,1,2026-11-12,KZ,Aktau seaport,Port control unit,"Mixed parcels, not yet sorted",mixed,,,860,H87,1290,KGM,,
SAMPLE-26-0108,1,2026-11-19,KZ,Aktau seaport,Port control unit,Cigarettes without excise marks,tobacco,,240220,600000,H87,640,KGM,36000000,KZT
`;
