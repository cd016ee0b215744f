package yipanqi.platform;

/// One verb of `./yipanqi`, done without the web server. To add one, write the class in its module and name
/// it in `Yipanqi.COMMANDS`.
public interface Command {
    /// The words that call it, as in `journal verify`.
    String name();

    /// Its arguments and what it does, as one line of the list that `./yipanqi help` prints.
    String help();

    /// Does it. The answer is the exit code: 0 done, 1 found something wrong, 2 called with the wrong words.
    int run(CommandCall call) throws Exception;
}
