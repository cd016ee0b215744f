package yipanqi.org.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request comes from, as far as limits go: an address, or the whole network that one IPv6 customer
/// owns.
final class Source {
    private Source() {}

    static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
