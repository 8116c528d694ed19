/** Words of what any call may answer, and of the program's own events. */
export const coreEn = {
  'rejections.InputMissing.why': 'This field is empty.',
  'rejections.InputMissing.remedy': 'Fill it in.',
  'rejections.InputWrongType.why': 'This is not the kind of value that belongs here.',
  'rejections.InputWrongType.remedy': 'Enter a value of the kind the field asks for.',
  'rejections.InputTooSmall.why':
    'The value is smaller than {{minimum}}, the least that is accepted.',
  'rejections.InputTooSmall.remedy': 'Enter {{minimum}} or more.',
  'rejections.InputTooBig.why': 'The value is larger than {{maximum}}, the most that is accepted.',
  'rejections.InputTooBig.remedy': 'Enter {{maximum}} or less.',
  'rejections.InputTooShort.why': 'The text is shorter than {{minimum}} characters.',
  'rejections.InputTooShort.remedy': 'Write so much that somebody else understands it years later.',
  'rejections.InputTooLong.why': 'The text is longer than {{maximum}} characters.',
  'rejections.InputTooLong.remedy': 'Shorten it.',
  'rejections.InputTooMany.why': 'There are more than {{maximum}} entries here.',
  'rejections.InputTooMany.remedy': 'Do it in several steps.',
  'rejections.InputWrongFormat.why': 'The value is not written as this field needs it.',
  'rejections.InputWrongFormat.remedy':
    'Look at the example beside the field and write it like that.',
  'rejections.ProcedureUnknown.why': 'The program does not know the request {{procedure}}.',
  'rejections.ProcedureUnknown.remedy': 'Restart the program: the page may be older than the core.',
  'rejections.NotSignedIn.why': 'Nobody is signed in here.',
  'rejections.NotSignedIn.remedy': 'Sign in and do it again; what you typed is still there.',
  'rejections.SessionLocked.why':
    'The session of {{name}} is locked because nobody was at the keyboard.',
  'rejections.SessionLocked.remedy': 'Unlock it with your password; nothing was lost.',
  'rejections.PasswordChangeDue.why': 'The password of {{name}} was set by an administrator.',
  'rejections.PasswordChangeDue.remedy': 'Choose your own password first.',
  'rejections.NotPermitted.why': 'The role {{role}} may not do this.',
  'rejections.NotPermitted.remedy': 'Ask a person whose role allows it.',
  'rejections.CommandIdMissing.why': 'The request carries no identity of its own.',
  'rejections.CommandIdMissing.remedy': 'Restart the program; nothing was changed.',
  'rejections.CommandIdReused.why': 'This request was sent before with other content.',
  'rejections.CommandIdReused.remedy': 'Look at what was done the first time, then do it anew.',
  'unavailable.HomeInUse': 'Another Impound has this database open.',
  'unavailable.HomeNotLocal': 'The database lies on a network drive, where it cannot be kept safe.',
  'unavailable.HomeNotWritable': 'The folder of the database cannot be written.',
  'unavailable.HomeNotSample':
    'This folder was opened without the sample; the sample needs a folder of its own.',
  'unavailable.SampleUnfinished':
    'The making of the sample authority was interrupted. Start once with --sample to make it anew.',
  'unavailable.StoreBusy': 'The database is busy. Nothing was changed; it is tried again.',
  'unavailable.StoreFromFuture': 'The database was written by a newer Impound.',
  'unavailable.StoreAltered':
    'The structure of the database was changed by something other than Impound. Restore a backup.',
  'unavailable.LedgerUnsound':
    'The ledger does not verify, so the tables cannot be made again for this version. Check it with the command verify, or restore a backup.',
  'unavailable.DiskFull': 'The disk is full. Nothing was changed and nothing was lost.',
  'unavailable.StoreCorrupt': 'The database file is damaged. Restore the last backup.',
  'unavailable.StoreReadOnly': 'The database cannot be written. Nothing was changed.',
  'unavailable.StoreInputOutput': 'The disk failed while reading or writing. Nothing was changed.',
  'unavailable.SigningKeyMissing': 'The key of the ledger is missing. Restore it from the backup.',
  'unavailable.PaperNotSet':
    'The paper took more memory or time than this computer can give it. What was recorded stands; the paper is set at the next start or when it is asked for again.',
  'unavailable.PaperNotRead':
    'Checking the file took more memory or time than this computer can give it. Nothing is known of the file; check it on another computer.',
  'unavailable.TableNotRead':
    'Reading the table took more memory or time than this computer can give it. Nothing was imported; split the file and import its parts.',
  'unavailable.CoreRestarted':
    'The core was restarted. Look whether it was saved before doing it again.',
  'unavailable.ReplyLost': 'The reply was lost. The request is sent again under the same identity.',
  'events.CommandRefused': 'Refused: {{procedure}} ({{refusals}})',
  'events.RecordsTakenOut': 'Records taken out: {{procedure}}',
} as const;
