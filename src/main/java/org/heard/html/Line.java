package org.heard.html;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The line that somebody's addresses belong to. With IPv6 one line has 2<sup>64</sup> addresses, and a device may take
 * another one whenever it likes: what is counted for each address is counted for their common first half (RFC 6177).
 */
public final class Line {

    private static final int NETWORK = 8;
    private static final Pattern IPV6 = Pattern.compile("\\[?([0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F.]*)(%.*)?]?");

    private Line() {}

    /** The line of an IPv6 address, as its network; every other text stays as it is. */
    public static String of(String address) {
        var written = IPV6.matcher(address);
        if (!written.matches()) {
            return address;
        }
        try {
            // no name is looked up for what has colons in it
            InetAddress read = InetAddress.getByName(written.group(1));
            if (!(read instanceof Inet6Address)) {
                return read.getHostAddress();
            }
            byte[] network = Arrays.copyOf(Arrays.copyOf(read.getAddress(), NETWORK), read.getAddress().length);
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
