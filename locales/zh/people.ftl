# 办公室所见的人员和角色、普通照会、组织。

people-title = 人员和角色
people-lead = 在此工作的人员以及代表国家和区域组行事的人员。申请人可通过搜索找到。
people-search = 姓名或地址
people-shown =
    { $n ->
        [0] 未找到任何人
       *[other] { $n }人
    }
people-unnamed = 未提供姓名
people-name = 姓名
people-address = 电子邮件地址
people-function = 职务
people-language = 信函语文
people-roles = 角色
people-no-roles = 没有角色。
people-by-note = 依据普通照会 { $reference }
people-grant = 授予角色
people-grant-button = 授予
people-revoke = 收回
people-invite = 邀请人员
people-invite-lead = 对方会收到载有进入方式的信；无须密码。已使用该地址者则获授该角色。
people-invite-button = 邀请
people-role = 角色
people-state = 国家
people-state-hint = 适用于代表团
people-note = 普通照会
people-note-hint = 国家据以指定其人的照会
people-group = 区域组
people-group-hint = 适用于扩大主席团成员
people-dialogue = 仅限一次对话
people-choose-state = 请选择国家
people-choose-group = 请选择区域组
people-choose-note = 请选择国家据以指定其人的普通照会，或先行录入
people-done-invited = 邀请已发出
people-done-granted = 角色已授予
people-done-revoked = 角色已收回
people-notes = 普通照会
people-no-notes = 尚未录入。
people-note-new = 录入普通照会
people-note-lead = 国家以照会指定其代表团团长和用户。请先录入照会，再邀请这些人员。
people-note-reference = 照会上印有的文号
people-note-dated = 日期
people-note-button = 录入
people-note-scan = 扫描件
people-note-scan-none = 无
people-note-scan-add = 添加扫描件
people-note-scan-replace = 更换扫描件
people-note-scan-missing = 请选择扫描件文件
# $n: how many months
people-note-scan-kept = { $n ->
   *[other] PDF、PNG或JPEG，不超过25 MB。秘书处和该国代表团可以保存。扫描件保存{ $n }个月，文号和日期则与本记录同存。
}

## 组织

organizations-title = 组织
organizations-search = 名称、简称或网站
organizations-shown =
    { $n ->
        [0] 未找到任何组织
       *[other] { $n }个组织
    }
organizations-times = 申请次数
organizations-names = 名称
organizations-entered = 录入时间
organizations-pairs = { $n }个条目可能与其他条目相同
organizations-pairs-note = 因相似而提出，由人员查看后决定。
organizations-compare = 比较
organizations-comparison = 一个组织，还是两个？
organizations-decide = 决定
organizations-decide-lead = 合并即终止其中一个条目，两者的历史均归入另一条目。判定为不同组织，则两者均保留，且不再提出。
organizations-keep = 一个：沿用“{ $name }”
organizations-two = 两个组织
organizations-merged = 该条目已并入另一条目
organizations-to-merged = 前往沿用的条目
organizations-people = 所属人员
organizations-observers = 在缔约方会议的地位
organizations-observer = 录入观察员地位
organizations-observer-lead = 在缔约方会议某届会议上所提请求的结果。不延及对话。
organizations-observer-session = 届会
organizations-observer-status = 决定内容
organizations-observer-on = 日期
organizations-observer-document = 载明此事的文件
organizations-observer-line = { $conference }：{ $status }（{ $document }）
observer-accorded = 无反对意见，给予
observer-referred = 有反对意见，提交缔约方会议
observer-accorded-by-decision = 经缔约方会议决定给予
observer-denied-by-decision = 经缔约方会议决定不予给予
likeness-same-name = 名称相同
likeness-similar-name = 名称相似（相似度{ $percent }，满分100）
likeness-same-website = 网站相同
likeness-same-acronym = 简称相同
likeness-same-area = 国家或地区相同
