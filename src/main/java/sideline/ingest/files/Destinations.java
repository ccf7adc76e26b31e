package sideline.ingest.files;

import static java.util.Objects.requireNonNull;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which hosts may be asked. A name is resolved right before it is asked; one that changes its address within that moment
 * is not caught.
 *
 * @param allowPrivate whether hosts of this machine and of private networks may
 * @param names tells the addresses of a host
 */
record Destinations(boolean allowPrivate, Names names) {

    private static final int HIGHEST_PORT = 65_535;

    /** Tells the addresses of hosts. */
    @FunctionalInterface
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    Destinations {
        requireNonNull(names);
    }

    Destinations(boolean allowPrivate) {
        this(allowPrivate, InetAddress::getAllByName);
    }

    /**
     * Lets a request through.
     *
     * @throws FileRefusedException when the host is not known or not to be asked
     */
    void check(URI address, URI target) {
        var host = target.getHost();
        if (host == null || target.getPort() == 0 || target.getPort() > HIGHEST_PORT) {
            throw new FileRefusedException(
                    address.toString(), "it leads to no host and port; write it as https://host/path");
        }
        try {
            for (var found : names.addresses(host)) {
                if (!allowPrivate && isPrivate(found)) {
                    throw new FileRefusedException(
                            address.toString(),
                            host + " is on this machine or a private network; allow it with --allow-private");
                }
            }
        } catch (UnknownHostException e) {
            throw unknown(address, target, e);
        }
    }

    static FileRefusedException unknown(URI address, URI target, UnknownHostException cause) {
        return new FileRefusedException(
                address.toString(), "the host " + target.getHost() + " is not known; see how it is spelled", cause);
    }

    private static boolean isPrivate(InetAddress address) throws UnknownHostException {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        var bytes = address.getAddress();
        var first = bytes[0] & 0xff;
        if (address instanceof Inet6Address) {
            var uniqueLocal = (first & 0xfe) == 0xfc;
            return uniqueLocal || carriesPrivate(bytes);
        }
        var second = bytes[1] & 0xff;
        var sharedByCarrier = first == 100 && second >= 64 && second < 128;
        return sharedByCarrier || first == 0 || first >= 240;
    }

    /** IPv6 addresses that stand for one of IPv4: compatible (RFC 4291), translated (RFC 6052), 6to4 (RFC 3056). */
    private static boolean carriesPrivate(byte[] bytes) throws UnknownHostException {
        var start = Arrays.copyOf(bytes, 12);
        var compatible = Arrays.equals(start, new byte[12]);
        var translated = Arrays.equals(start, new byte[] {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0});
        if (compatible || translated) {
            return isPrivate(Inet4Address.getByAddress(Arrays.copyOfRange(bytes, 12, 16)));
        }
        var sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        return sixToFour && isPrivate(Inet4Address.getByAddress(Arrays.copyOfRange(bytes, 2, 6)));
    }
}
