package yipanqi.meeting.reading;

import java.util.regex.Pattern;

/// Knows people by their names: by the surname, or by a post in front of it.
final class Names {

    private static final String SURNAMES =
            "沙危麦蒙毋宿谷薄简池苍贡燕尚易衡欧沃伊宫索璩寿巴牧米苑卜茅鄂奚郎傅湛祁贝蓝昝郁杭隗宓仲幸庄茹宦艾庾暨寇阙蔚夔巩阚巢蒯桓褚邸郇亓仉亢卞狄嵇钮栾厉郜瞿阎芮匡荆冼苟谌逯郏晁詹辜卫邬荀甄仇裘缪邝竺佟牟闵濮虞冀柴屠娄刁蔺鄢鞠糜戎郗仝蒲邰胥莘姬郦雍扈浦逄隋车晏岑滕尉东钟申百令皇司佘祝雷敖王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温楚柳常乔赖庞樊兰殷施洪翟安颜倪季俞章鲁葛伍申尤毕聂焦左齐康辛管祝霍房牛纪路欧阳关裴岳梅盛童耿凌甘车费柏景华涂鲍臧屈舒饶苗冉符穆骆单喻靳桂戚凤上官司慕容诸葛容闻晏宁冷古游应迟卓邢荣翁阮柯巫丛芦连桑曲";
    private static final Pattern NAME = Pattern.compile(
            "^(?:[" + SURNAMES
                    + "][\\u4e00-\\u9fa5某×·]{1,2}|(?:相里|闻人|漆雕|亓官|公输|濮阳|东郭|仲孙|太叔|澹台|公冶|宗政|淳于|轩辕|呼延|赫连|鲜于|拓跋|南门|东门|梁丘|左丘|谷梁|段干|公良|乐正|颛孙|巫马|公西|闾丘|司寇|司空|万俟|叔孙|贺兰|纳兰|完颜|羊舌|欧阳|上官|司徒|司马|诸葛|东方|钟离|申屠|尉迟|令狐|皇甫|慕容|夏侯|端木|南宫|百里|西门|公孙|长孙|宇文|独孤)[\\u4e00-\\u9fa5]{1,2})$");

    private Names() {}

    /// `副市长白既明`, `刘同志`.
    static boolean isPostWithName(String who) {
        for (int length = 2; length <= 4 && length < who.length(); length++) {
            String post = who.substring(0, who.length() - length);
            if (NAME.matcher(who.substring(who.length() - length)).matches()
                    && (Parties.isParty(post.replaceAll(".*[、，]", "")) || post.endsWith("同志"))) return true;
        }
        return false;
    }

    /// `副主任桂枝`, as people of one village call each other.
    static boolean isPostWithGivenName(String who) {
        return who.length() > 3
                && who.length() < 12
                && Parties.isParty(who.substring(0, who.length() - 2))
                && !Parties.isParty(who)
                && !Cues.opensWithOrder(who.substring(who.length() - 2));
    }

    /// `副院长柳叔同`, `范总`: somebody by post and name.
    static boolean isCalled(String who) {
        return who.length() == 2 && SURNAMES.indexOf(who.charAt(0)) >= 0 && "总工".indexOf(who.charAt(1)) >= 0
                || who.length() <= 12 && who.indexOf('，') < 0 && isPostWithName(who);
    }

    static boolean isName(String said) {
        return NAME.matcher(said).matches();
    }
}
