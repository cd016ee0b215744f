package yipanqi.database;

/// Why there is no database, each in one sentence that says what to do.
public enum DatabaseTrouble {
    FOLDER_IN_USE("数据文件夹 %s 正被另一个一盘棋程序使用；请先停止它，或用 yipanqi.data 另指一个文件夹。"),
    FOLDER_UNUSABLE("数据文件夹 %s 不能写入；请检查磁盘空间和文件夹权限，或用 yipanqi.data 另指一个文件夹。"),
    FOLDER_NEWER("数据文件夹 %s 由更新的版本写成（%s）；请改用不低于该版本的一盘棋启动。"),
    FOLDER_OLDER("数据文件夹 %s 的数据库是 PostgreSQL %s，本版使用 %s；请用原来的一盘棋版本打开它；数据库大版本的升级还没有工具。"),
    FOLDER_INCOMPLETE("数据文件夹 %s 不完整，缺少 %s；请用备份恢复整个文件夹。"),
    PORT_TAKEN("数据库端口 %s 已被别的程序占用；请停止那个程序，或用 yipanqi.database.port 换一个端口。"),
    NO_BINARIES("本程序不带适合这台机器（%s）的数据库；请用 yipanqi.database.url 指定一个 PostgreSQL 15 或更新的服务器。"),
    NO_USER("数据库不能以 root 身份运行，也不能改用别的身份；请把数据文件夹 %s 交给一个普通用户，再以该用户启动。"),
    NOT_STARTED("数据库没有启动（%s）；请查看日志 %s。"),
    NOT_REACHED("连接不上数据库 %s（%s）；请检查地址、用户名和密码，并确认该服务器正在运行。"),
    SERVER_TOO_OLD("数据库服务器是 PostgreSQL %s；请改用 15 或更新的版本。"),
    NOT_UTF8("数据库 %s 的编码是 %s；请改用 UTF8 编码的数据库。"),
    NOTHING_YET("还没有数据（%s）；请先运行一次 ./yipanqi serve。"),
    BACKUP_TARGET("备份位置 %s 已有内容；请另指一个不存在或空的文件夹。"),
    BACKUP_FAILED("备份到 %s 没有完成（%s）；请检查磁盘空间和文件夹权限后重试。"),
    BACKUP_OUTSIDE("备份命令只用于内置数据库；外部数据库请用它自己的备份工具。"),
    NOT_A_BACKUP("%s 不是完整的备份；请指定由 ./yipanqi backup 写成的文件夹。"),
    RESTORE_FAILED("恢复到 %s 没有完成（%s）；请检查磁盘空间和文件夹权限后重试。"),
    RESTORE_TARGET("数据文件夹 %s 已有数据；请先把它移走，再恢复备份。");

    private final String sentence;

    DatabaseTrouble(String sentence) {
        this.sentence = sentence;
    }

    DatabaseUnavailable because(Object... details) {
        return new DatabaseUnavailable(this, sentence.formatted(details));
    }
}
