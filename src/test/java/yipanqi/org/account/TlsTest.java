package yipanqi.org.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The two PEM files are all it takes to be served over TLS.
class TlsTest {
    private static final String SECRET = "only-for-this-test";

    @TempDir
    Path folder;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, SslAutoConfiguration.class})
    static class OneServlet {
        @Bean
        ServletRegistrationBean<HttpServlet> signIn() {
            return new ServletRegistrationBean<>(new SignIn(), "/sign-in");
        }
    }

    private static final class SignIn extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            response.addHeader("Set-Cookie", SessionCookie.of(request, Token.fresh()));
        }
    }

    @Test
    void bindsTheSessionToThisHostUnderTheGivenCertificate() throws Exception {
        var keys = keys();
        var arguments = new String[] {
            "--server.port=0",
            "--yipanqi.tls.certificate="
                    + pem(
                            "cert.pem",
                            "CERTIFICATE",
                            keys.getCertificate("office").getEncoded()),
            "--yipanqi.tls.key="
                    + pem(
                            "key.pem",
                            "PRIVATE KEY",
                            keys.getKey("office", SECRET.toCharArray()).getEncoded())
        };
        try (var server = new SpringApplicationBuilder(OneServlet.class).run(arguments)) {
            var port = server.getEnvironment().getProperty("local.server.port");
            var http = HttpClient.newBuilder().sslContext(trusting(keys)).build();

            var answer = http.send(
                    HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/sign-in"))
                            .build(),
                    BodyHandlers.discarding());

            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-yipanqi=")
                    .contains("; Path=/;", "; HttpOnly", "; SameSite=Strict", "; Secure");
        }
    }

    private KeyStore keys() throws Exception {
        var file = folder.resolve("keys.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "office",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        SECRET)
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        return KeyStore.getInstance(file.toFile(), SECRET.toCharArray());
    }

    private Path pem(String name, String kind, byte[] content) throws Exception {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(
                folder.resolve(name), "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
    }

    private static SSLContext trusting(KeyStore keys) throws Exception {
        var onlyCertificate = KeyStore.getInstance("PKCS12");
        onlyCertificate.load(null, null);
        onlyCertificate.setCertificateEntry("office", keys.getCertificate("office"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(onlyCertificate);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
