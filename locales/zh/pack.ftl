# 印刷资料包。

pack = 印刷资料包
pack-what = 当天发言顺序的纸质版，供主席和同传箱使用。
pack-lead = 您打印的内容即时按当时的名单生成。请在会议开始前打印，名单变动后再次打印：所有线路中断时，会议可凭此继续进行。
pack-now = 现在是维也纳时间 { $second }。
pack-chair = 供主席使用
pack-chair-what = 每一步说什么、谁何时发言、姓名及读音、时限、提示，以及记录情况的空白处。
pack-booth = 供同传箱使用
pack-booth-what = 谁何时以何种语言发言、姓名读音、缩略语，以及已提交的发言稿。
pack-print = 打印资料包
pack-print-now = 按现状打印（PDF）
pack-keep = 限制分发：其中的姓名与主席台所见相同。请销毁旧的副本。
pack-chair-title = 主席资料包：{ $dialogue }
pack-booth-title = 同传箱资料包：{ $dialogue }
pack-restricted = 限制分发。{ $day } { $second }（维也纳）的情况。
pack-fictitious = 演示：本资料包中的人员和组织均为虚构。
pack-version = 第 { $number } 版
pack-chairs = 共同主席
pack-absent = { $who }（缺席）
pack-since = { $who }，自 { $hour } 起
pack-no = 序号
pack-how = 时长、发言类别
pack-from-to = 起止时间
pack-who = 发言者
pack-language = 语言
pack-acronyms = 缩略语
pack-when-gone = 所有线路中断时：按此名单继续进行。请在每个姓名旁写明发言起止时间（维也纳时间）；写明新增的发言者、代表何方、发言类别、在会场还是在线。事后由工作人员根据这些纸页录入。
pack-embargo = 发言稿在宣读之前不得公开。请对照实际发言核对。
pack-read = 已提交的发言稿
pack-needs = 按每分钟 120 词需 { $time }
pack-over = 超过时限 { $time }
pack-in-file = 见文件：{ $name }
pack-not-here = 此处未印，否则资料包过长：请在同传箱页面阅读。
pack-items =
    { $n ->
       *[other] { $n } 个项目
    }
pack-speakers =
    { $n ->
       *[other] 名单上 { $n } 人
    }
pack-texts =
    { $n ->
        [0] 没有发言稿
       *[other] { $n } 份发言稿
    }
pack-words =
    { $n ->
       *[other] { $n } 词
    }
