// Suggestions while somebody types, by the API that everybody can use.
const QUERY = `query Suggest($text: String!) {
  search(text: $text, first: 8) {
    edges { node { name description node { __typename ... on Node { id } } } }
  }
}`;

const known = new Map();

/** What the text finds, best first; nothing when the server does not answer. */
export async function suggest(text) {
  if (!known.has(text)) known.set(text, await ask(text));
  return known.get(text) ?? [];
}

async function ask(text) {
  try {
    const answer = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: QUERY, variables: { text } }),
    });
    const { data } = await answer.json();
    return data.search.edges.map(({ node: hit }) => {
      const type = hit.node.__typename;
      const key = hit.node.id.slice(hit.node.id.indexOf(":") + 1);
      const href = `/${type === "Team" ? "team" : "person"}/${key}`;
      return { type, key, href, name: hit.name, description: hit.description };
    });
  } catch {
    return [];
  }
}
