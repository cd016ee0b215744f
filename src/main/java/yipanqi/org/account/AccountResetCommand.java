package yipanqi.org.account;

import yipanqi.platform.Command;
import yipanqi.platform.CommandCall;

/// `./yipanqi account reset NAME`: a new one-time password for whoever has the machine itself, when nobody is
/// left who could give one in the office.
public final class AccountResetCommand implements Command {
    @Override
    public String name() {
        return "account reset";
    }

    @Override
    public String help() {
        return "account reset 账号  重置密码，显示一次性密码";
    }

    @Override
    public int run(CommandCall call) {
        if (call.arguments().size() != 1) {
            call.err().println("用法：./yipanqi account reset 账号");
            return 2;
        }
        var login = Accounts.plain(call.arguments().getFirst());
        var oneTime = new AccountResets(call.database().get()).reset(login);
        if (oneTime.isEmpty()) {
            call.err().println("没有账号“" + login + "”。");
            return 1;
        }
        call.out().println("账号 " + login + " 的一次性密码：" + oneTime.get() + "（7 天内登录并修改）");
        return 0;
    }
}
