package sideline.page.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import sideline.page.Pages;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** Addresses that are out in the world: whatever changes, each answers as it did. The list only grows. */
@InLeague(Kind.STARTER)
class ReleasedAddressesIT {

    @ParameterizedTest
    @CsvFileSource(resources = "/page/released-addresses.csv", numLinesToSkip = 1)
    void keepAnswering(String address, int status, String type) {
        var answer = Pages.get(address);

        assertThat(answer.statusCode()).as(address).isEqualTo(status);
        assertThat(answer.headers().firstValue(status == 200 ? "Content-Type" : "Location"))
                .as(address)
                .hasValueSatisfying(value -> assertThat(value).startsWith(type));
    }
}
