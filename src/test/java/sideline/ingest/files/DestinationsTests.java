package sideline.ingest.files;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTests {

    private static final String PATH = "rosters/roster_2023";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "localhost",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "224.0.0.1",
                "0.1.2.3",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd12:3456::1]",
                "[ff02::1]",
                "2130706433",
                "0x7f000001",
                "0177.0.0.1",
                "127.1"
            })
    void refusesHostsOfThisMachineAndOfPrivateNetworks(String host) {
        assertThatThrownBy(() -> FileAddress.of(URI.create("https://" + host + "/x"), false)
                        .read(PATH))
                .isInstanceOf(FileRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[::127.0.0.1]", "[64:ff9b::127.0.0.1]", "[2002:7f00:1::]", "[64:ff9b::a00:1]", "255.255.255.255"
            })
    void refusesHostsThatStandForPrivateOnes(String host) {
        var address = URI.create("https://" + host + "/x");

        assertThatThrownBy(() -> new Destinations(false).check(address, address))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("--allow-private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "100.63.255.255", "100.128.0.0", "172.32.0.1", "[2606:2800:220:1::1]"})
    void letsPublicHostsThrough(String host) {
        var address = URI.create("https://" + host + "/x");

        new Destinations(false).check(address, address);
    }

    @Test
    void refusesToLeaveAPublicHostForAPrivateOne() {
        var address = URI.create("https://93.184.216.34/x");

        assertThatThrownBy(() -> new Destinations(false).check(address, URI.create("https://169.254.169.254/x")))
                .hasMessage("https://93.184.216.34/x: 169.254.169.254 is on this machine or a private network;"
                        + " allow it with --allow-private.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/x", "file:///etc", "nowhere", "https:///x", "mailto:a@example.org"})
    void refusesAddressesOtherThanOfTheWeb(String address) {
        assertThatThrownBy(() -> FileAddress.of(URI.create(address), true))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageEndingWith("write it as https://host/path.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/x?key=secret", "https://me:secret@example.org/x", "https://e.org/#secret"})
    void refusesAddressesWithMoreThanAPathAndKeepsTheirSecrets(String address) {
        assertThatThrownBy(() -> FileAddress.of(URI.create(address), true))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://me:secret@example.org/x", "https://me:secret@2130706433/x"})
    void keepsTheSecretsOfAddressesThatAreNone(String address) {
        assertThatThrownBy(() -> FileAddress.of(URI.create(address), true))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesUnknownHosts() {
        assertThatThrownBy(() -> FileAddress.of(URI.create("https://nowhere.invalid/x"), false)
                        .read(PATH))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("the host nowhere.invalid is not known");
    }
}
