// No token can be read from what is stored of it.
// problem  {count} access tokens are stored without their hash, name or role, {example} among them
// remedy   delete them and make others with 'token create'.
// rows     count, example
MATCH (token:AccessToken)
WHERE NOT coalesce(token.id =~ '[0-9a-f]{64}' AND token.name IS NOT NULL AND token.role IN ['EDITOR', 'ADMIN'], FALSE)
RETURN count(token) AS count,
  min(coalesce(token.name, 'one without a name')) AS example
