package yipanqi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The whole application: one module per business word, see `ARCHITECTURE.md`.
@SpringBootApplication
@Modulithic(sharedModules = "platform")
public class Yipanqi {
    public static void main(String[] args) {
        SpringApplication.run(Yipanqi.class, args);
    }
}
