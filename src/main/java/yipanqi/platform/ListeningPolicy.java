package yipanqi.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/// The server answers only this machine until an address is given; from then on it needs a certificate, or an
/// explicit word that no encryption is wanted.
class ListeningPolicy implements EnvironmentPostProcessor, Ordered {
    private static final String CERTIFICATE = "yipanqi.tls.certificate";
    private static final String KEY = "yipanqi.tls.key";

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var certificate = environment.getProperty(CERTIFICATE, "");
        var key = environment.getProperty(KEY, "");
        if (certificate.isEmpty() != key.isEmpty())
            throw new CannotStart("证书和私钥要一起给出：--" + CERTIFICATE + "=证书文件 --" + KEY + "=私钥文件（都是 PEM 格式）。");
        if (!certificate.isEmpty()) {
            var settings = Map.<String, Object>of(
                    "spring.ssl.bundle.pem.office.keystore.certificate", file(certificate),
                    "spring.ssl.bundle.pem.office.keystore.private-key", file(key),
                    "server.ssl.bundle", "office");
            environment.getPropertySources().addFirst(new MapPropertySource("certificate", settings));
        } else if (!onlyHere(environment) && !environment.getProperty("yipanqi.insecure-http", Boolean.class, false)) {
            throw new CannotStart(
                    "要让别的机器访问，请给出证书（--" + CERTIFICATE + "=… --" + KEY + "=…），或写明 --insecure-http 接受不加密传输。");
        }
    }

    private static boolean onlyHere(Environment environment) {
        return Listening.isLoopback(environment.getProperty("server.address", "0.0.0.0"));
    }

    private static String file(String name) {
        var path = Path.of(name);
        if (!Files.isReadable(path)) throw new CannotStart("读不到文件 " + path.toAbsolutePath() + "，请检查路径和权限。");
        return path.toUri().toString();
    }
}
