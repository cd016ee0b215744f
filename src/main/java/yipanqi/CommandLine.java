package yipanqi;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.function.SingletonSupplier;
import yipanqi.database.DatabaseSettings;
import yipanqi.database.DatabaseUnavailable;
import yipanqi.platform.Command;
import yipanqi.platform.CommandCall;

/// Finds the command that the words name, runs it, and says in one sentence why it could not.
record CommandLine(List<Command> commands, PrintStream out, PrintStream err) {
    private static final Predicate<String> IS_SETTING = word -> word.matches("--(yipanqi|spring|server|logging)[.].*");

    int run(List<String> words) {
        silenceLogs();
        var plain = words.stream().filter(IS_SETTING.negate()).toList();
        if (plain.equals(List.of("help"))) {
            help(out);
            return 0;
        }
        var command = find(plain);
        if (command.isEmpty()) {
            err.println("没有「" + String.join(" ", plain) + "」这个命令。");
            help(err);
            return 2;
        }
        var settings = SingletonSupplier.of(
                () -> settings(words.stream().filter(IS_SETTING).toArray(String[]::new)));
        try (var database = new DatabaseForCommand(() -> DatabaseSettings.from(settings.obtain()::getProperty))) {
            var arguments = plain.subList(command.get().name().split(" ").length, plain.size());
            return command.get()
                    .run(new CommandCall(arguments, name -> settings.obtain().getProperty(name), database, out, err));
        } catch (DatabaseUnavailable e) {
            err.println(e.getMessage());
            return 1;
        } catch (Exception e) {
            err.println("命令没有完成，请把下面的内容交给维护人员。");
            e.printStackTrace(err);
            return 1;
        }
    }

    private Optional<Command> find(List<String> words) {
        return commands.stream()
                .filter(command -> {
                    var name = List.of(command.name().split(" "));
                    return words.size() >= name.size()
                            && words.subList(0, name.size()).equals(name);
                })
                .findFirst();
    }

    private void help(PrintStream to) {
        to.println("用法：./yipanqi 命令");
        to.println("  serve [--demo]  提供服务（不写命令时也是它）");
        commands.forEach(command -> to.println("  " + command.help()));
    }

    /// Read as the application reads them, so that a command finds the same data folder.
    private static Environment settings(String[] given) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(given));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    /// What a command has to say it prints; libraries keep quiet.
    private static void silenceLogs() {
        LoggingSystem.get(CommandLine.class.getClassLoader()).beforeInitialize();
    }
}
