// GraphiQL over this server's /graphql; the first query is the question that Sideline exists for.
const question = `# How are these two people linked?
{
  coachingLinks(coach: {name: "Kevin O'Connell"}, player: {name: "Cam Akers"}) {
    season
    teamSeason {
      name
    }
    role
    basis
    sentence
    sources {
      publisher
      title
      date
    }
  }
}
`;

ReactDOM.createRoot(document.getElementById("graphiql")).render(
    React.createElement(GraphiQL, {
        fetcher: GraphiQL.createFetcher({url: "/graphql"}),
        defaultQuery: question,
    }));
