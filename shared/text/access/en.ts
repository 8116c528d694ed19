/** Words of people: signing in, accounts, settings. */
export const accessEn = {
  'rejections.CredentialsWrong.why': 'The password does not go with the login.',
  'rejections.CredentialsWrong.remedy':
    'Check the keyboard language and capital letters, then try again.',
  'rejections.UserLocked.why':
    'Too many wrong passwords: the account is closed for {{minutes}} min.',
  'rejections.UserLocked.remedy': 'Wait, or ask an administrator for a new password.',
  'rejections.UserInactive.why':
    'The account of {{name}} is not active or has no role at an open site.',
  'rejections.UserInactive.remedy': 'Ask an administrator.',
  'rejections.SetupNeeded.why': 'There is no authority here yet.',
  'rejections.SetupNeeded.remedy': 'Set it up first.',
  'rejections.AlreadySetUp.why': 'The authority has been set up already.',
  'rejections.AlreadySetUp.remedy': 'Sign in instead.',
  'rejections.SiteNotAssigned.why': 'You have no role at that site.',
  'rejections.SiteNotAssigned.remedy': 'Ask an administrator for a role there.',
  'rejections.PasswordTooShort.why': 'A password has at least {{minimum}} characters.',
  'rejections.PasswordTooShort.remedy': 'Take a sentence that only you would say.',
  'rejections.PasswordTooCommon.why': 'This password is among the first that anybody would try.',
  'rejections.PasswordTooCommon.remedy':
    'Take several words that do not belong together; your name and login do not count.',
  'rejections.PasswordUnchanged.why': 'The new password is the old one.',
  'rejections.PasswordUnchanged.remedy': 'Choose another.',
  'rejections.TimeZoneUnknown.why': '{{timeZone}} is not a time zone.',
  'rejections.TimeZoneUnknown.remedy': 'Choose one from the list, such as Asia/Almaty.',
  'rejections.LoginTaken.why': 'The login {{login}} is taken.',
  'rejections.LoginTaken.remedy': 'Choose another; logins are never given twice.',
  'rejections.SiteUnknown.why': 'There is no such site.',
  'rejections.SiteUnknown.remedy': 'Choose a site from the list.',
  'rejections.AssignmentRepeated.why':
    'A person has exactly one role at a site; {{siteCode}} is there twice.',
  'rejections.AssignmentRepeated.remedy': 'Keep one of the two.',
  'rejections.UserUnknown.why': 'There is no such person.',
  'rejections.UserUnknown.remedy': 'Choose a person from the list.',
  'rejections.LastAdministrator.why': '{{name}} is the last active administrator.',
  'rejections.LastAdministrator.remedy': 'Make another person administrator first.',
  'rejections.OwnAccount.why': 'Nobody closes their own account.',
  'rejections.OwnAccount.remedy': 'Ask another administrator.',
  'rejections.ThresholdsOutOfOrder.why':
    'The steps must rise: warn {{warn}} ‰, block {{block}} ‰, significant {{significant}} ‰.',
  'rejections.ThresholdsOutOfOrder.remedy': 'Enter them in that order.',
  'rejections.SecondPersonChanged.why':
    'The account of {{name}} was changed while the signature was checked.',
  'rejections.SecondPersonChanged.remedy':
    'Look whether {{name}} may still sign, then sign again or ask somebody else.',
  'rejections.SecondPersonIsSame.why': 'Two people must sign; {{name}} is signed in already.',
  'rejections.SecondPersonIsSame.remedy': 'The other person enters their own login and password.',
  'events.UserCreated': 'The account {{login}} was made for {{name}}.',
  'events.UserUpdated': 'The account of {{name}} was changed.',
  'events.UserActivated': 'The account of {{name}} was opened.',
  'events.UserDeactivated': 'The account of {{name}} was closed.',
  'events.PasswordChanged': '{{name}} chose a new password.',
  'events.PasswordReset': '{{name}} was given a new password.',
  'events.UserLockedOut':
    'After {{failures}} wrong passwords the account of {{name}} was closed for a while.',
  'events.SignedIn': '{{name}} signed in at {{siteCode}}.',
  'events.SignedOut': '{{name}} signed out at {{siteCode}}.',
  'events.SessionLocked': '{{name}} locked the screen.',
  'events.SessionUnlocked': '{{name}} unlocked the screen.',
  'events.SiteChosen': '{{name}} went on at {{siteCode}}, from {{fromSiteCode}}.',
  'events.SettingsUpdated': 'The settings of the authority were changed.',
} as const;
