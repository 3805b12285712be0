-- W3: as messages.sql, from conversations with their messages inside.
CREATE TEMP VIEW conversations AS
SELECT
  channel,
  list_sort([
    epoch_ms(message.created_at) * 2 + (message.author_role = 'agent')::INTEGER
    FOR message IN messages IF message.author_role <> 'bot'
  ]) AS spoken
FROM read_json(getvariable('file'),
  format = 'newline_delimited',
  columns = { channel: 'VARCHAR', messages: 'STRUCT(created_at TIMESTAMP, author_role VARCHAR)[]' });
