-- Chinese order is pinyin order, asked for by name (collate zh): an outside database may have any default.
create collation if not exists public.zh (provider = icu, locale = 'zh-u-co-pinyin');
