// What tells candidates of one name or code apart: id, name on the day, and the seasons in which it fits.
// parent  team: Team
// param   name: NameKey, abbreviation: NameKey
RETURN team {
  .id,
  name: teamName(team),
  years: reduce(seasons = NULL, years IN [years IN team.nameYears WHERE split(years, '|')[0] = coalesce($name, $abbreviation)] |
    coalesce(seasons + ', ', '') + split(years, '|')[1] + '–' + replace(split(years, '|')[2], '9999', ''))
}
