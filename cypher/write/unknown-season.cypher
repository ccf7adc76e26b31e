// Whether anything is known of a season that the calendar lacks.
// param   seasons
// rows    isUnknown
RETURN any(season IN $seasons WHERE NOT EXISTS { (:Season {season: season}) }) AS isUnknown
