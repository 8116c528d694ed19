/** Words of the rules of storage, in English. */
export const storageRulesEn = {
  'findings.LocationNotInUse.text': '{{bin}} is not in use.',
  'findings.LocationNotInUse.remedy': 'Choose another place, or have the administrator open it.',
  'findings.ProfileAssumed.text':
    'The profile is assumed from the category; nobody has assessed it yet.',
  'findings.ProfileAssumed.remedy': 'Assess the goods and confirm or change the profile.',
  'findings.CompositionUnknown.text': 'Nobody knows yet what the goods are made of.',
  'findings.CompositionUnknown.remedy':
    'Put the lot into quarantine until it is sorted or analysed.',
  'findings.ClassNotAccepted.text': '{{bin}} does not take storage class {{lgk}}.',
  'findings.ClassNotAccepted.remedy': 'Choose a place that is fit for this class.',
  'findings.MagazineRequired.text':
    'Explosives stand only in a licensed magazine; {{bin}} is none.',
  'findings.MagazineRequired.remedy':
    'Transfer the lot to a licensed magazine, or have it identified as harmless.',
  'findings.TemperatureNotMeasured.text': 'Nobody measures the temperature of {{bin}}.',
  'findings.TemperatureNotMeasured.remedy':
    'Choose a measured place, or confirm that the band is kept.',
  'findings.TemperatureOutsideBand.text':
    '{{bin}} keeps {{minCelsius}} to {{maxCelsius}} °C, outside what the goods need.',
  'findings.TemperatureOutsideBand.remedy':
    'Choose a place whose whole range lies inside the band.',
  'findings.HumidityNotMeasured.text':
    'Nobody measures the humidity of {{bin}}; the goods bear at most {{limit}} %.',
  'findings.HumidityNotMeasured.remedy': 'Choose a measured place, or confirm that it is dry.',
  'findings.HumidityTooHigh.text':
    '{{bin}} reaches {{percent}} % humidity; the goods bear at most {{limit}} %.',
  'findings.HumidityTooHigh.remedy': 'Choose a drier place.',
  'findings.SecurityTooLow.text':
    '{{bin}} is secured at level {{level}}; the goods need level {{needed}}.',
  'findings.SecurityTooLow.remedy': 'Choose a locked place or the strong room.',
  'findings.TwoPersonAccess.text': '{{bin}} is a strong room: two people go in.',
  'findings.TwoPersonAccess.remedy': 'Name the second person.',
  'findings.VolumeExceeded.text':
    '{{bin}} holds {{limitMillilitres}} l; {{usedMillilitres}} l would stand there.',
  'findings.VolumeExceeded.remedy': 'Choose a larger or emptier place, or split the lot.',
  'findings.VolumeUnknown.text':
    'Not every lot in {{bin}} has a volume; {{limitMillilitres}} l fit.',
  'findings.VolumeUnknown.remedy': 'Measure it, or confirm that it fits.',
  'findings.LoadExceeded.text':
    '{{bin}} bears {{limitGrams}} kg; {{usedGrams}} kg would stand there.',
  'findings.LoadExceeded.remedy': 'Choose a place that bears more, or split the lot.',
  'findings.LoadUnknown.text': 'Not every lot in {{bin}} was weighed; it bears {{limitGrams}} kg.',
  'findings.LoadUnknown.remedy': 'Weigh it, or confirm that it is light enough.',
  'findings.PalletPlacesExceeded.text':
    '{{bin}} has {{limit}} pallet places; {{used}} would be needed.',
  'findings.PalletPlacesExceeded.remedy': 'Choose a place with room, or split the lot.',
  'findings.PalletPlacesUnknown.text':
    'Not every lot in {{bin}} has its pallets counted; {{limit}} places are there.',
  'findings.PalletPlacesUnknown.remedy': 'Count them, or confirm that there is room.',
  'findings.FlammablesExceeded.text':
    '{{bin}} may hold {{limitMillilitres}} l of flammables; {{usedMillilitres}} l would stand there.',
  'findings.FlammablesExceeded.remedy':
    'Choose another flammables store or cabinet, or split the lot.',
  'findings.FlammablesUnknown.text':
    'The volume of flammables in {{bin}} is not known; {{limitMillilitres}} l are the limit.',
  'findings.FlammablesUnknown.remedy': 'Measure it, or confirm that the limit is kept.',
  'findings.CompositionUnknownBeside.text':
    'What may stand beside {{neighbour}} is not known until both are assessed.',
  'findings.CompositionUnknownBeside.remedy': 'Keep them well apart and confirm it.',
  'findings.SeparateStorageRequired.text':
    'Storage classes {{lgk}} and {{otherLgk}} ({{neighbour}}) need separate fire compartments.',
  'findings.SeparateStorageRequired.remedy':
    'Choose a compartment without class {{otherLgk}}, behind 90 minutes of fire resistance.',
  'findings.JointStorageConditional.text':
    'Storage classes {{lgk}} and {{otherLgk}} ({{neighbour}}) may stand together only under ' +
    'conditions.',
  'findings.JointStorageConditional.remedy':
    'Check conditions 1 to 8 of TRGS 510 and confirm those that apply.',
  'findings.SmallQuantityNotRequired.text':
    'Classes {{lgk}} and {{otherLgk}} ({{neighbour}}) belong apart; up to 200 kg in the ' +
    'compartment the rule is not required.',
  'findings.SmallQuantityNotRequired.remedy':
    'Keep them apart within the compartment and confirm the sum.',
  'findings.SmallQuantityDeviation.text':
    'Classes {{lgk}} and {{otherLgk}} ({{neighbour}}) belong apart; up to 400 kg, 200 kg a ' +
    'class, a deviation is possible.',
  'findings.SmallQuantityDeviation.remedy': 'Record a risk assessment that allows it.',
  'findings.OneTonneExceeded.text':
    '{{kilograms}} kg of hazardous goods stand in the compartment: over 1 t condition 4 applies.',
  'findings.OneTonneExceeded.remedy':
    'Confirm extinguishing, or an alarm with a works fire brigade.',
  'findings.TenTonnesExceeded.text':
    '{{kilograms}} kg of hazardous goods stand in the compartment: over 10 t condition 8 applies.',
  'findings.TenTonnesExceeded.remedy':
    'Confirm alarm, hourly checks and quick fire brigade, or extinguishing.',
  'findings.HazardousMassUnknown.text':
    'The mass of hazardous goods in the compartment is not known: conditions 4 and 8 may apply.',
  'findings.HazardousMassUnknown.remedy': 'Weigh every hazardous lot of the compartment.',
  'findings.ImdgSegregation.text':
    'The ship table (IMDG) parts class {{unClass}} from {{otherUnClass}} ({{neighbour}}): ' +
    '{{segregation}}.',
  'findings.ImdgSegregation.remedy':
    'Keep at least 3 m for 1; another room or cabinet for 2; another building for 3 and 4.',
  'findings.Cfr177Segregation.text':
    'The road table (49 CFR 177.848) parts class {{unClass}} from {{otherUnClass}} ' +
    '({{neighbour}}): {{segregation}}.',
  'findings.Cfr177Segregation.remedy':
    'X: not together. O: so that leaks cannot mix. *: by compatibility groups.',
  'findings.ToxicBesideFood.text':
    'Toxic goods never stand with food; {{neighbour}} is food or drink.',
  'findings.ToxicBesideFood.remedy': 'Choose a compartment without food or drink.',
  'findings.FoodBesideToxic.text': 'Food never stands with toxic goods; {{neighbour}} is toxic.',
  'findings.FoodBesideToxic.remedy': 'Choose a compartment that has never held toxics.',
  'findings.FireLoadBesideHazard.text':
    'Paper, textile or cartons add fire load beside {{neighbour}}.',
  'findings.FireLoadBesideHazard.remedy':
    'Keep them apart, or confirm the protection of the compartment.',
  'findings.CellsUntested.text': 'Lithium cells of seized goods are never proven tested.',
  'findings.CellsUntested.remedy': 'Check for damage, heat and swelling; no charging in the store.',
  'findings.DamagedCellsNeedFireSafePlace.text': 'Damaged cells must not stand in {{bin}}.',
  'findings.DamagedCellsNeedFireSafePlace.remedy':
    'Take them outdoors or into the hazard store, in a fire-rated box.',
  'findings.DamagedCellsBoxed.text':
    'Damaged cells stand only in a fire-rated box with sand, terminals taped.',
  'findings.DamagedCellsBoxed.remedy': 'Confirm the box and the tape.',
  'findings.DamagedCellsApart.text':
    'Damaged cells stand apart from everything; {{neighbour}} is in the compartment.',
  'findings.DamagedCellsApart.remedy': 'Choose a compartment of their own.',
  'findings.HighEnergyNeedsSeparateStore.text':
    'Cells of high or unknown energy need a separate fire-resistant store; {{bin}} is none.',
  'findings.HighEnergyNeedsSeparateStore.remedy':
    'Use the hazard store or the yard, or assess energy and mass.',
  'findings.HighEnergyCaseByCase.text':
    'Cells of high or unknown energy are stored case by case with the insurer.',
  'findings.HighEnergyCaseByCase.remedy': "Confirm the insurer's terms and the quantity limit.",
  'findings.CellsBesideFireAccelerant.text':
    'Lithium cells and what feeds fire must not share a compartment: {{neighbour}}.',
  'findings.CellsBesideFireAccelerant.remedy':
    'Choose a compartment without flammables, gases, explosives or oxidisers.',
  'findings.CellsNeedFiveMetres.text':
    'Lithium cells and {{neighbour}} need 5 m or a fire-rated wall between them.',
  'findings.CellsNeedFiveMetres.remedy': 'Confirm the distance or the wall.',
  'rankReasons.same-seizure': 'The same seizure stands here.',
  'rankReasons.tight-fit': 'Fills the place well.',
  'rankReasons.right-zone': 'The zone is made for these goods.',
  'rankReasons.no-conditions': 'Nothing to confirm.',
  'locationKind.rack-bin': 'Rack bin',
  'locationKind.intake': 'Intake',
  'locationKind.quarantine': 'Quarantine',
  'locationKind.hazard-store': 'Hazard store',
  'locationKind.magazine': 'Licensed magazine for explosives',
  'locationKind.cold-store': 'Cold store',
  'locationKind.strong-room': 'Strong room',
  'locationKind.staging-cage': 'Staging cage',
  'locationKind.yard': 'Yard',
};
