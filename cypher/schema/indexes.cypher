// How people, teams, trades and weeks are found otherwise than by id, and how derived links are found by what they follow from.
CREATE INDEX person_gsis_id IF NOT EXISTS FOR (person:Person) ON (person.gsisId);
CREATE INDEX person_pfr_player_id IF NOT EXISTS FOR (person:Person) ON (person.pfrPlayerId);
CREATE INDEX person_pfr_coach_id IF NOT EXISTS FOR (person:Person) ON (person.pfrCoachId);
CREATE INDEX person_espn_id IF NOT EXISTS FOR (person:Person) ON (person.espnId);
CREATE INDEX player_name_key IF NOT EXISTS FOR (player:Player) ON (player.nameKey, player.id);
CREATE INDEX player_position_key IF NOT EXISTS FOR (player:Player) ON (player.position, player.nameKey, player.id);
CREATE INDEX player_position_group_key IF NOT EXISTS FOR (player:Player) ON (player.positionGroup, player.nameKey, player.id);
CREATE INDEX player_only_name_key IF NOT EXISTS FOR (player:Player) ON (player.nameKey);
CREATE INDEX player_only_position IF NOT EXISTS FOR (player:Player) ON (player.position);
CREATE INDEX player_only_position_group IF NOT EXISTS FOR (player:Player) ON (player.positionGroup);
CREATE INDEX player_college IF NOT EXISTS FOR (player:Player) ON (player.college);
CREATE INDEX player_rookie_season IF NOT EXISTS FOR (player:Player) ON (player.rookieSeason);
CREATE INDEX player_last_season IF NOT EXISTS FOR (player:Player) ON (player.lastSeason);
CREATE INDEX player_birth_date IF NOT EXISTS FOR (player:Player) ON (player.birthDate);
CREATE INDEX coach_name_key IF NOT EXISTS FOR (coach:Coach) ON (coach.nameKey, coach.id);
CREATE INDEX coach_only_name_key IF NOT EXISTS FOR (coach:Coach) ON (coach.nameKey);
CREATE INDEX draft_pick_season IF NOT EXISTS FOR (pick:DraftPick) ON (pick.season);
CREATE INDEX draft_pick_original_team IF NOT EXISTS FOR (pick:DraftPick) ON (pick.originalTeam);
CREATE INDEX trade_year IF NOT EXISTS FOR (trade:Trade) ON (trade.season);
CREATE INDEX trade_date IF NOT EXISTS FOR (trade:Trade) ON (trade.date);
CREATE INDEX trade_season IF NOT EXISTS FOR (trade:Trade) ON (trade.season, trade.date, trade.id);
CREATE INDEX week_first_day IF NOT EXISTS FOR (week:Week) ON (week.firstDay);
CREATE INDEX team_season_season IF NOT EXISTS FOR (teamSeason:TeamSeason) ON (teamSeason.season);
CREATE INDEX week_season IF NOT EXISTS FOR (week:Week) ON (week.season);
CREATE INDEX season_draft_first_day IF NOT EXISTS FOR (year:Season) ON (year.draftFirstDay);
CREATE INDEX moved_from IF NOT EXISTS FOR ()-[moved:MOVED]-() ON (moved.from);
CREATE INDEX moved_to IF NOT EXISTS FOR ()-[moved:MOVED]-() ON (moved.to);
CREATE INDEX traded_to_from IF NOT EXISTS FOR ()-[move:TRADED_TO]-() ON (move.from);
CREATE INDEX traded_to_season IF NOT EXISTS FOR ()-[move:TRADED_TO]-() ON (move.season);
CREATE INDEX drafted_by_season IF NOT EXISTS FOR ()-[draft:DRAFTED_BY]-() ON (draft.season);
CREATE INDEX coached_by_team_season IF NOT EXISTS FOR ()-[coachedBy:COACHED_BY]-() ON (coachedBy.team, coachedBy.season);
CREATE FULLTEXT INDEX person_name_keys IF NOT EXISTS FOR (person:Person) ON EACH [person.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX team_name_keys IF NOT EXISTS FOR (team:Team) ON EACH [team.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (named:Person|Team) ON EACH [named.nameWords, named.nameParts, named.searchMarks]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
