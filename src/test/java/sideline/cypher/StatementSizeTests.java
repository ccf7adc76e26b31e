package sideline.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementSizeTests {

    @Test
    void countsSubqueriesAndNoMapsOrPatterns() {
        assertThat(StatementSize.of(
                        "MATCH (p:Person {id: $id}) RETURN [p {.id}, COLLECT { RETURN 1 }, COUNT { RETURN 2 }]"))
                .isEqualTo(2);
        assertThat(StatementSize.of("CALL () {\n  RETURN 1 AS x\n} RETURN x")).isEqualTo(1);
    }

    @Test
    void doublesWithEachLevelBeyondTheFourth() {
        assertThat(StatementSize.of("COLLECT { ".repeat(4) + "}".repeat(4))).isEqualTo(4);
        assertThat(StatementSize.of("COLLECT { ".repeat(7) + "}".repeat(7))).isEqualTo(4 + 2 + 4 + 8);
        assertThat(StatementSize.of("COLLECT { ".repeat(10) + "}".repeat(10))).isEqualTo(4 + 2 + 4 + 8 + 16 + 64 + 256);
        assertThat(StatementSize.of("COLLECT { ".repeat(100) + "}".repeat(100))).isPositive();
    }

    @Test
    void countsLength() {
        assertThat(StatementSize.of("x".repeat(900))).isEqualTo(3);
    }
}
