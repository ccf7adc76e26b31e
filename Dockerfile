# The application alone; docker-compose.yml sets a Neo4j beside it.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY cypher cypher
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -q -B -DskipTests package \
 && java -Djarmode=tools -jar target/sideline-*.jar extract --destination /sideline \
 && mv /sideline/sideline-*.jar /sideline/sideline.jar

FROM eclipse-temurin:17-jre
RUN useradd --system --no-create-home sideline
WORKDIR /sideline
COPY --from=build /sideline ./
USER sideline
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "sideline.jar"]
