package yipanqi;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import yipanqi.database.BackupCommand;
import yipanqi.database.DoctorCommand;
import yipanqi.database.RestoreCommand;
import yipanqi.evidence.EvidenceLeaving;
import yipanqi.journal.VerifyCommand;
import yipanqi.meeting.ReadCommand;
import yipanqi.org.DropDemoCommand;
import yipanqi.org.account.AccountResetCommand;
import yipanqi.platform.Command;

/// The whole application: one module per business word, see `ARCHITECTURE.md`.
@SpringBootApplication
@Modulithic(sharedModules = "platform")
public class Yipanqi {
    /// All verbs but `serve`, in the order in which the help names them.
    static final List<Command> COMMANDS = List.of(
            new ReadCommand(),
            new VerifyCommand(),
            new AccountResetCommand(),
            new DropDemoCommand(new EvidenceLeaving()),
            new BackupCommand(),
            new RestoreCommand(),
            new DoctorCommand());

    public static void main(String[] args) {
        var words = List.of(args);
        if (words.isEmpty() || words.getFirst().startsWith("--")) {
            serve(words);
        } else if (words.getFirst().equals("serve")) {
            serve(words.subList(1, words.size()));
        } else {
            System.exit(new CommandLine(COMMANDS, System.out, System.err).run(words));
        }
    }

    private static void serve(List<String> words) {
        SpringApplication.run(
                Yipanqi.class, words.stream().map(Yipanqi::setting).toArray(String[]::new));
    }

    /// `--demo` is short for `--yipanqi.demo=true`.
    private static String setting(String word) {
        return word.matches("--[a-z-]+") ? "--yipanqi." + word.substring(2) + "=true" : word;
    }
}
