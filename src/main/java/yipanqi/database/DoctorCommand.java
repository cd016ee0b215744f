package yipanqi.database;

import yipanqi.platform.Command;
import yipanqi.platform.CommandCall;

/// `./yipanqi doctor`: is the database kept as it should be?
public final class DoctorCommand implements Command {
    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public String help() {
        return "doctor  检查数据文件夹和数据库是否正常";
    }

    @Override
    public int run(CommandCall call) throws Exception {
        var settings = DatabaseSettings.from(call.settings());
        try (var database = Databases.open(settings)) {
            var findings = new Doctor(settings, database.dataSource()).examine();
            findings.forEach(finding -> call.out().println(finding.line()));
            return findings.stream().allMatch(Finding::good) ? 0 : 1;
        }
    }
}
