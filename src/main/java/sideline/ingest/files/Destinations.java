package sideline.ingest.files;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Which hosts may be asked. A name is resolved right before it is asked; one that changes its address within that moment
 * is not caught.
 *
 * @param allowPrivate whether hosts of this machine and of private networks may
 */
record Destinations(boolean allowPrivate) {

    /**
     * Lets a request through.
     *
     * @throws FileRefusedException when the host is not known or not to be asked
     */
    void check(URI address, URI target) {
        var host = target.getHost();
        if (host == null) {
            throw new FileRefusedException(
                    address.toString(), "the address has no host; write it as https://host/path");
        }
        try {
            for (var found : InetAddress.getAllByName(host)) {
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

    private static boolean isPrivate(InetAddress address) {
        var bytes = address.getAddress();
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        var sharedByCarrier = bytes.length == 4 && first == 100 && second >= 64 && second < 128;
        var uniqueLocal = address instanceof Inet6Address && (first & 0xfe) == 0xfc;
        var zero = bytes.length == 4 && first == 0;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || sharedByCarrier
                || uniqueLocal
                || zero;
    }
}
