package yipanqi.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where the server can be reached from, and whether anybody on the way can read along.
@Component
public class Listening {
    private final boolean loopback;
    private final boolean encrypted;

    Listening(Environment environment) {
        this.loopback = isLoopback(environment.getProperty("server.address", "0.0.0.0"));
        this.encrypted = environment.containsProperty("server.ssl.bundle");
    }

    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /// Only this machine itself can reach it.
    public boolean loopback() {
        return loopback;
    }

    /// Others reach it without TLS, by explicit permission; every page says so.
    public boolean insecure() {
        return !loopback && !encrypted;
    }
}
