// By what editors name the stint.
// parent  stint: StaffStint
RETURN 'StaffStint:' + stint.id
