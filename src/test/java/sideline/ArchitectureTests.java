package sideline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

/** The packages and the direction of their arrows. */
@AnalyzeClasses(packages = "sideline", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final DescribedPredicate<JavaClass> DRIVER =
            resideInAPackage("org.neo4j.driver..").as("the driver");
    private static final DescribedPredicate<JavaClass> ROWS = belongToAnyOf(
                    Value.class, Values.class, Type.class, TypeSystem.class)
            .as("rows");

    @ArchTest
    static final ArchRule arrowsPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("names")
            .definedBy("sideline.names")
            .layer("cypher")
            .definedBy("sideline.cypher")
            .layer("graph")
            .definedBy("sideline.graph")
            .layer("store")
            .definedBy("sideline.store")
            .layer("check")
            .definedBy("sideline.check")
            .layer("plan")
            .definedBy("sideline.plan..")
            .layer("api")
            .definedBy("sideline.api..")
            .layer("relate")
            .definedBy("sideline.relate..")
            .layer("ingest")
            .definedBy("sideline.ingest..")
            .layer("edit")
            .definedBy("sideline.edit")
            .layer("access")
            .definedBy("sideline.access")
            .layer("live")
            .definedBy("sideline.live")
            .layer("page")
            .definedBy("sideline.page..")
            .layer("cli")
            .definedBy("sideline.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers("page", "cli")
            .whereLayer("ingest")
            .mayOnlyBeAccessedByLayers("edit", "cli")
            .whereLayer("edit")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("live")
            .mayOnlyBeAccessedByLayers("api", "cli")
            .whereLayer("access")
            .mayOnlyBeAccessedByLayers("api", "cli")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("store", "cli")
            .whereLayer("relate")
            .mayOnlyBeAccessedByLayers("api", "page", "cli")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("api", "relate", "live", "page", "cli")
            .whereLayer("names")
            .mayOnlyBeAccessedByLayers("plan", "relate", "ingest", "page");

    /** Within the planner: plans over composing, this over field files and shapes, these over selections and values. */
    @ArchTest
    static final ArchRule thePlannerHasLayers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("plans")
            .definedBy("sideline.plan")
            .layer("compose")
            .definedBy("sideline.plan.compose")
            .layer("field")
            .definedBy("sideline.plan.field")
            .layer("shape")
            .definedBy("sideline.plan.shape")
            .layer("select")
            .definedBy("sideline.plan.select")
            .layer("value")
            .definedBy("sideline.plan.value")
            .whereLayer("plans")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("compose")
            .mayOnlyBeAccessedByLayers("plans")
            .whereLayer("field")
            .mayOnlyBeAccessedByLayers("plans", "compose")
            .whereLayer("shape")
            .mayOnlyBeAccessedByLayers("plans", "compose")
            .whereLayer("select")
            .mayOnlyBeAccessedByLayers("plans", "compose", "field", "shape");

    /** Within the API: HTTP over requests and kept answers, these over operations, these over documents and load, all over errors. */
    @ArchTest
    static final ArchRule theApiHasLayers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("http")
            .definedBy("sideline.api.http")
            .layer("request")
            .definedBy("sideline.api.http.request")
            .layer("access")
            .definedBy("sideline.api.access")
            .layer("cache")
            .definedBy("sideline.api.cache")
            .layer("operations")
            .definedBy("sideline.api")
            .layer("load")
            .definedBy("sideline.api.load")
            .layer("document")
            .definedBy("sideline.api.document")
            .layer("trace")
            .definedBy("sideline.api.trace")
            .layer("error")
            .definedBy("sideline.api.error")
            .whereLayer("http")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("request")
            .mayOnlyBeAccessedByLayers("http")
            .whereLayer("access")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cache")
            .mayOnlyBeAccessedByLayers("http")
            .whereLayer("operations")
            .mayOnlyBeAccessedByLayers("cache", "http", "request", "access")
            .whereLayer("load")
            .mayOnlyBeAccessedByLayers("operations", "http", "request")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("operations", "cache", "trace", "http", "request")
            .whereLayer("trace")
            .mayOnlyBeAccessedByLayers("operations", "access", "http", "request");

    /** Within imports: imports and edits over kinds of facts, these over leagues, these over facts, all over files. */
    @ArchTest
    static final ArchRule importsHaveLayers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("imports")
            .definedBy("sideline.ingest", "sideline.ingest.nflverse..")
            .layer("edit")
            .definedBy("sideline.ingest.edit")
            .layer("kind")
            .definedBy("sideline.ingest.kind")
            .layer("league")
            .definedBy("sideline.ingest.league")
            .layer("fact")
            .definedBy("sideline.ingest.fact")
            .layer("csv")
            .definedBy("sideline.ingest.csv")
            .whereLayer("imports")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("edit")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("kind")
            .mayOnlyBeAccessedByLayers("imports", "edit")
            .whereLayer("league")
            .mayOnlyBeAccessedByLayers("imports", "edit", "kind")
            .whereLayer("fact")
            .mayOnlyBeAccessedByLayers("imports", "edit", "kind", "league");

    /** Within nflverse's import: the league over staffs, rosters and trades, these over whose a row is, all over files. */
    @ArchTest
    static final ArchRule publishedLeaguesHaveLayers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("league")
            .definedBy("sideline.ingest.nflverse")
            .layer("coach")
            .definedBy("sideline.ingest.nflverse.coach")
            .layer("roster")
            .definedBy("sideline.ingest.nflverse.roster")
            .layer("trade")
            .definedBy("sideline.ingest.nflverse.trade")
            .layer("human")
            .definedBy("sideline.ingest.nflverse.human")
            .layer("file")
            .definedBy("sideline.ingest.nflverse.file")
            .whereLayer("league")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("coach")
            .mayOnlyBeAccessedByLayers("league")
            .whereLayer("roster")
            .mayOnlyBeAccessedByLayers("league")
            .whereLayer("trade")
            .mayOnlyBeAccessedByLayers("league")
            .whereLayer("human")
            .mayOnlyBeAccessedByLayers("league", "coach", "roster", "trade");

    /** Within pages: each page over its frame and what it asks, these over the origin of what is said. */
    @ArchTest
    static final ArchRule pagesHaveLayers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("pages")
            .definedBy(resideInAPackage("sideline.page..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("sideline.page.frame", "sideline.page.ask", "sideline.page.origin"))))
            .layer("frame")
            .definedBy("sideline.page.frame")
            .layer("ask")
            .definedBy("sideline.page.ask")
            .layer("origin")
            .definedBy("sideline.page.origin")
            .whereLayer("frame")
            .mayOnlyBeAccessedByLayers("pages")
            .whereLayer("ask")
            .mayOnlyBeAccessedByLayers("pages", "frame")
            .whereLayer("origin")
            .mayOnlyBeAccessedByLayers("pages", "frame");

    @ArchTest
    static final ArchRule onlyGraphAndStoreConnect = noClasses()
            .that()
            .resideOutsideOfPackages("sideline.graph", "sideline.store")
            .should()
            .dependOnClassesThat(DRIVER.and(DescribedPredicate.not(ROWS)));

    @ArchTest
    static final ArchRule oneClassEmbeds = noClasses()
            .that()
            .haveSimpleNameNotContaining("EmbeddedNeo4j")
            .and()
            .resideOutsideOfPackage("sideline.store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.neo4j.dbms..", "org.neo4j.graphdb..", "org.neo4j.configuration..");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|Abstract\\w+)");

    @ArchTest
    static final ArchRule packagesAreNullMarked =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);
}
