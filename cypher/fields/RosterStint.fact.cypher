// By what editors name the stint.
// parent  stint: RosterStint
RETURN 'RosterStint:' + stint.id
