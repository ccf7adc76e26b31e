// Whether one stint leads the staff to which another belongs, in a season from which the leader's branch counts;
// upwards the second leads, in a season until which the first one's branch counts.
// takes   lead, work, season, since
($direction = 'DESCENDANTS') = (lead.roleClass = 'HEAD_COACH')
AND ($direction = 'ANCESTORS') = (work.roleClass = 'HEAD_COACH')
AND CASE $direction WHEN 'DESCENDANTS' THEN season >= since ELSE season <= since END
