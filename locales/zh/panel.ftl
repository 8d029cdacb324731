# 征集专题小组成员。
panel = 征集专题小组成员
panel-propose = 推荐专题小组成员
panel-until = 接受提名至：{ $at }
panel-was-until = 提名曾接受至：{ $at }
panel-from = 自此起接受提名：{ $at }
panel-closed = 不再接受提名。
panel-received = 您的提名已收到。在截止之前可以修改。
panel-who-sees = 您所写的内容由负责选定的秘书处官员阅读。不能人人入选；但会告知每个人结果。
panel-item = 用于哪个项目
panel-whom = 您推荐谁？
panel-topic = 主题
panel-why = 为何推荐此人？
panel-words = 最多{ $most }个词。
panel-languages = 可用于发言的语文
panel-needs = 发言所需条件
panel-send = 推荐
panel-change = 修改对{ $name }的提名
panel-withdraw = 撤回对{ $name }的提名
panel-withdraw-lead = 您所写的内容将被销毁。在截止之前可以再次提名。
panel-withdraw-button = 撤回
panel-choose-item = 请选择项目。
panel-choose-whom = 请选择您推荐的人。
panel-call = 开始征集
panel-change-call = 修改征集
panel-call-lead = 已登记的与会者及其组织的联络人可在最后一日终了（维也纳时间）之前为这些项目推荐人选。
panel-items = 项目
panel-opens = 首日
panel-closes = 最后一日
panel-no-day = 请输入日期。
panel-needs-programme = 征集针对已印发日程中的项目。请先印发日程。
panel-none = 没有征集专题小组成员
panel-none-what = 日程印发后，您可以请已登记的与会者推荐人选。
panel-nobody = 尚无人获提名。
panel-balance-proposed = 获提名者
panel-balance-chosen = 入选者
panel-balance-nobody = 无
panel-all = 全部
panel-first-time = 首次参加对话
panel-no-seat = 已无席位
panel-choose = 选定
panel-do-not-choose = 不选
panel-reopen = 重新决定
panel-into-programme = 列入日程草稿
panel-in-programme = 已列入日程
panel-tell = 告知结果
panel-untold =
    { $n ->
       *[other] 可将决定告知{ $n }人。草稿等待您放行。
    }
panel-draft-letters = 起草信件
panel-drafted =
    { $n ->
       *[other] 发件箱中已起草{ $n }封信。
    }
proposal-proposed = 已提名
proposal-withdrawn = 已撤回
proposal-chosen = 入选
proposal-not-chosen = 未入选
gender-unsaid = 未说明
replay-by-first-time = 按首次与否
replay-by-gender = 按性别（如已说明）
replay-by-place = 在会场和在线
replay-some-afterwards =
    { $n ->
       *[other] 有{ $n }次发言是事后录入的。
    }
floor-been-before = 曾经参加
took-part-floor = 会上：{ $speakers }名发言者，{ $speeches }次发言，{ $minutes }分钟{ $afterwards ->
        [0] {""}
       *[other] ；事后录入的发言：{ $afterwards }
    }
panel-propose-what = 推荐自己或同事参加专题小组
