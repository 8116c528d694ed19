/**
 * Seizures and destructions that authorities and the press have published, each with its source.
 * The sample authority and the demonstration work on them.
 */
export const publishedSeizures = `event_ref,date,country,place,authority,goods_description,goods_category,quantity,unit_rec20,second_quantity,second_unit_rec20,value,currency,published_handling,people_present,source
KZ-ABAY-2025,2025-08,KZ,Abay region,State Revenue Department,"Tobacco products without excise marks",tobacco,4500000,H87,,,1500000000,KZT,"Crushed by tractor after court decision","Commission of law enforcement, public figures, ecologists, independent observers","domain.md S37 S38"
KZ-PETRO-BEER,,KZ,Petropavlovsk,State property department,"Bottled beer",alcohol,30000,H87,,,,,"Poured into the sewer",,"domain.md S39"
KZ-SKO-2017,2017-02-23,KZ,North Kazakhstan region,State revenue department,"Canned drinks",alcohol,29314,H87,,,,,"Crushed at a landfill",,"domain.md S40"
KZ-CLOTH-2024,2024-12-11,KZ,,State property,"Confiscated clothing",clothing,,,30000,KGM,35000000,KZT,"Given to children's institutions",,"domain.md S41"
UZ-TASHKENT-2025,2025-03,UZ,Tashkent,Customs Committee,"Cigarettes, nine cases",tobacco,132180,H87,,,,,"Destroyed","Customs, Enforcement Bureau, public","domain.md S42"
AE-DUBAI-24BRANDS,,AE,Dubai,Dubai Customs,"Phones, watches, batteries, shoes, bags, cosmetics of 24 brands",mixed,22436,H87,,,,,"Recycled with the municipality","Diplomats attending remotely","domain.md S95"
TH-INSEE,,TH,,Thai Customs,"Counterfeit goods",mixed,604456,H87,,,,,"Shredded and co-processed in a cement kiln, residues to a recycler",,"domain.md S96"
PW-588,,PW,Koror,Customs,"Cigarettes, 588 cartons",tobacco,588,H87,128.6,KGM,,,"Shredded in a tyre shredder in about five minutes, landfilled",,"domain.md S92 S145"
IE-DRINK,,IE,,Revenue,"Alcoholic drinks",alcohol,,,17500,LTR,,,"Mobile crusher; aluminium, glass and plastic stripped and recycled",,"domain.md S93 (15,000-20,000 L an event)"
KZ-AKTAU-HG-2017,2017,KZ,Aktau seaport,Port Control Unit,"Metallic mercury, 525 canisters",chemicals,525,H87,20063,KGM,,,,,"domain.md S65"
US-HOVER-FY16,2016,US,,CBP,"Counterfeit hoverboards with lithium batteries",electronics,108000,H87,,,,,,,"domain.md S62"
CN-NINGBO-FW,,CN,Ningbo,Customs,"Fireworks misdeclared as iron clothes hangers",fireworks,,,117200,KGM,,,,,"domain.md S64"
CA-CCP-2022-MED,2022,,Central Asia,Port and Air Cargo Control Units,"Falsified and misdeclared medical products",medicines,10000000,H87,,,,,,,"UNODC-WCO CCP regional training note, Aktau"
CA-CCP-2022-IPR,2022,,Central Asia,Port and Air Cargo Control Units,"IPR-infringing goods",mixed,26402269,H87,266.283,KGM,,,,,"UNODC-WCO CCP regional training note, Aktau"
`;
