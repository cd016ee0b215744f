package yipanqi.database;

import java.nio.file.Files;
import java.nio.file.Path;
import yipanqi.platform.Command;
import yipanqi.platform.CommandCall;

/// `./yipanqi backup FOLDER`: a whole copy of the data folder, also while people work.
public final class BackupCommand implements Command {
    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String help() {
        return "backup 文件夹  把数据文件夹完整备份到一个新的文件夹，不必停机";
    }

    @Override
    public int run(CommandCall call) {
        if (call.arguments().size() != 1) {
            call.err().println("用法：./yipanqi backup 文件夹");
            return 2;
        }
        var target = Path.of(call.arguments().getFirst()).toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw DatabaseTrouble.BACKUP_TARGET.because(target);
        }
        var settings = DatabaseSettings.from(call.settings());
        try (var database = Databases.open(settings)) {
            var server = database.loopback().orElseThrow(DatabaseTrouble.BACKUP_OUTSIDE::because);
            new Backup(new DataFolder(settings.data()), server).writeTo(target);
        }
        call.out().println("已备份到 " + target + "。恢复用 ./yipanqi restore。");
        return 0;
    }
}
