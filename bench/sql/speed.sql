-- W1 and W3. A run is what one side says before the other speaks; a customer's run is a turn, and the run after it, if
-- there is one, answers it. An inbound conversation begins with a turn, so every second run is one, and the answer to the
-- first is the first response.
WITH runs AS (
  SELECT
    channel,
    len(spoken) AS messages,
    list_filter(spoken, lambda message, place: place = 1 OR (message & 1) <> (spoken[place - 1] & 1)) AS begun
  FROM conversations
),
turns AS (
  SELECT
    channel,
    turn = 1 AS is_first,
    begun[1] & 1 = 0 AS is_inbound,
    CASE WHEN turn = 1 THEN messages END AS messages,
    CASE WHEN begun[1] & 1 = 0 THEN (begun[turn + 1] - begun[turn]) // 2 END AS wait
  FROM (SELECT *, unnest(range(1, len(begun) + 1, 2)) AS turn FROM runs)
)
SELECT
  coalesce(channel, 'total') AS channel,
  count(messages)::INTEGER AS conversations,
  (count(*) FILTER (is_first AND is_inbound AND wait IS NULL))::INTEGER AS unanswered,
  summary(CASE WHEN is_first THEN wait END, 1000) AS "first-response-time",
  summary(wait, 1000) AS "reply-time",
  summary(CASE WHEN is_inbound THEN messages END, 1) AS "messages-per-chat"
FROM turns
GROUP BY ROLLUP (turns.channel);
