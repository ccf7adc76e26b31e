// What is unique: every node has one key, and these constraints are also the indexes by which nodes are found.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (person:Person) REQUIRE person.id IS UNIQUE;
CREATE CONSTRAINT team_id IF NOT EXISTS FOR (team:Team) REQUIRE team.id IS UNIQUE;
CREATE CONSTRAINT team_season_id IF NOT EXISTS FOR (teamSeason:TeamSeason) REQUIRE teamSeason.id IS UNIQUE;
CREATE CONSTRAINT draft_pick_id IF NOT EXISTS FOR (pick:DraftPick) REQUIRE pick.id IS UNIQUE;
CREATE CONSTRAINT trade_id IF NOT EXISTS FOR (trade:Trade) REQUIRE trade.id IS UNIQUE;
CREATE CONSTRAINT week_id IF NOT EXISTS FOR (week:Week) REQUIRE week.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (event:Event) REQUIRE event.id IS UNIQUE;
CREATE CONSTRAINT change_sequence IF NOT EXISTS FOR (change:Change) REQUIRE change.sequence IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE;
CREATE CONSTRAINT import_lock_id IF NOT EXISTS FOR (lock:ImportLock) REQUIRE lock.id IS UNIQUE;
CREATE CONSTRAINT import_record_id IF NOT EXISTS FOR (record:ImportRecord) REQUIRE record.id IS UNIQUE;
CREATE CONSTRAINT season_season IF NOT EXISTS FOR (year:Season) REQUIRE year.season IS UNIQUE;
CREATE CONSTRAINT change_key IF NOT EXISTS FOR (change:Change) REQUIRE change.key IS UNIQUE;
CREATE CONSTRAINT retracted_id IF NOT EXISTS FOR (retracted:Retracted) REQUIRE retracted.id IS UNIQUE;
CREATE CONSTRAINT access_token_id IF NOT EXISTS FOR (token:AccessToken) REQUIRE token.id IS UNIQUE;
