# The application alone; docker-compose.yml sets a Neo4j beside it.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY cypher cypher
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -q -B -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --no-create-home --uid 10001 sideline
WORKDIR /sideline
COPY --from=build /build/target/lib lib
COPY --from=build /build/target/sideline.jar ./
# By its number, so that whoever runs it sees that it is not root.
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+UseParallelGC", "-XX:MaxRAMPercentage=75", "-jar", "sideline.jar"]
