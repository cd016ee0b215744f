package yipanqi.database;

import java.nio.file.Path;
import yipanqi.platform.Command;
import yipanqi.platform.CommandCall;

/// `./yipanqi restore FOLDER`: a new data folder out of a backup.
public final class RestoreCommand implements Command {
    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String help() {
        return "restore 文件夹  用备份恢复数据文件夹；原有的数据文件夹须先移走";
    }

    @Override
    public int run(CommandCall call) {
        if (call.arguments().size() != 1) {
            call.err().println("用法：./yipanqi restore 文件夹");
            return 2;
        }
        var folder = new DataFolder(DatabaseSettings.from(call.settings()).data());
        new Restore(Path.of(call.arguments().getFirst()).toAbsolutePath().normalize(), folder).run();
        call.out().println("已恢复到 " + folder.root() + "，数据库已试着启动过，可以使用。");
        return 0;
    }
}
