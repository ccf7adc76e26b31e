// How often editors have changed it since it was recorded.
// parent  event: Event
RETURN coalesce(event.version, 0)
