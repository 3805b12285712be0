-- W2.
WITH tickets AS (
  SELECT
    channel,
    epoch_ms(first_response_at) - epoch_ms(created_at) AS response,
    epoch_ms(resolved_at) - epoch_ms(created_at) AS resolution,
    status IN ('resolved', 'closed') AS is_resolved,
    csat
  FROM read_csv(getvariable('file'),
    auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    columns = {
      id: 'VARCHAR', channel: 'VARCHAR', status: 'VARCHAR', priority: 'VARCHAR', team: 'VARCHAR', agent: 'VARCHAR',
      customer: 'VARCHAR', subject: 'VARCHAR', tags: 'VARCHAR', created_at: 'TIMESTAMP', first_response_at: 'TIMESTAMP',
      resolved_at: 'TIMESTAMP', csat: 'TINYINT'
    })
)
SELECT
  coalesce(channel, 'total') AS channel,
  count(*)::INTEGER AS conversations,
  summary(response, 1000) AS "first-response-time",
  summary(resolution, 1000) AS "resolution-time",
  { n: count(*)::INTEGER, value: avg(is_resolved::INTEGER) } AS "resolution-rate",
  { n: count(csat)::INTEGER, value: avg((csat >= 4)::INTEGER) } AS csat
FROM tickets
GROUP BY ROLLUP (tickets.channel);
