package yipanqi.org.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.org.OrgCharts;
import yipanqi.org.Zones;
import yipanqi.platform.Right;

/// An empty installation gets its zone and one administrator, whose one-time password is printed once.
@Component
class FirstStart implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final String LOGIN = "admin";

    private final Zones zones;
    private final OrgCharts charts;
    private final AccountStore store;
    private final Accounts accounts;
    private final DemoAccounts demo;
    private final TransactionTemplate transaction;
    private final String zoneName;

    FirstStart(
            Zones zones,
            OrgCharts charts,
            AccountStore store,
            Accounts accounts,
            DemoAccounts demo,
            TransactionTemplate transaction,
            @Value("${yipanqi.zone-name:本区}") String zoneName) {
        this.zones = zones;
        this.charts = charts;
        this.store = store;
        this.accounts = accounts;
        this.demo = demo;
        this.transaction = transaction;
        this.zoneName = zoneName;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> prepare());
        demo.renew();
    }

    private void prepare() {
        var zone = zones.workZone(zoneName);
        if (store.anyAtWork()) return;
        var chart = charts.chart(zone.id());
        var administrator = chart.posts().stream()
                .filter(post -> post.rights().contains(Right.ADMINISTRATOR))
                .flatMap(post -> chart.holders(post.id(), charts.today()).stream())
                .findFirst()
                .orElseThrow();
        var oneTime = accounts.openFirst(zone.id(), administrator.personId(), LOGIN);
        LOG.warn("首次启动：管理员账号 {}，一次性密码 {}（只显示这一次，7 天内登录并修改）", LOGIN, oneTime);
    }
}
