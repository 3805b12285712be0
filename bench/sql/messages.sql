-- W1: what persons said, one row a conversation. `spoken` holds instant × 2 + (1 if an agent) in the order of time: one
-- sorted list of integers is faster here than a window over rows, and than a list of structs.
CREATE TEMP VIEW conversations AS
SELECT
  any_value(channel) AS channel,
  list_sort(list(epoch_ms(created_at) * 2 + (author_role = 'agent')::INTEGER)) AS spoken
FROM read_csv(getvariable('file'),
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
  columns = {
    conversation_id: 'VARCHAR', channel: 'VARCHAR', customer_id: 'VARCHAR', agent_id: 'VARCHAR', author_role: 'VARCHAR',
    created_at: 'TIMESTAMP', body: 'VARCHAR', is_canned: 'VARCHAR', tags: 'VARCHAR'
  })
WHERE author_role <> 'bot'
GROUP BY conversation_id;
