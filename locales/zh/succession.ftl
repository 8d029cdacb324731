# 变为其他对话的对话：合并后联合举行，或分为若干部分。

life-merged = 已与另一对话合并
life-split = 已分为若干部分
became-merged = 本对话已与另一对话合并，联合举行：
became-split = 本对话已分开，各部分分别举行：
came-from-merged = 本对话取代以下已合并的对话：
came-from-split = 本对话是以下已分开的对话的一部分：

## 告知申请者

carried-merged = { $day }，以下对话合并：{ $dialogues }。您的申请继续用于联合对话，编号不变。
carried-split = { $day }，以下对话分开：{ $dialogues }。您的申请继续用于每一部分，也可从任一部分撤回，编号不变。
carried-stood = { $dialogue }：{ $stage }
carried-same = 申请在原阶段继续处理。您无需采取任何行动。
carried-back = 申请不再处于各对话的原阶段：合并或分开不会使任何人获准参加尚未决定的事项。您无需采取任何行动；决定作出后将告知您。
carried-aside = 贵组织以一份申请参加，另一份申请继续处理。如应改为处理本申请，请致函秘书处。

## 告知代表团和扩大主席团

list-known-as = 本名单曾作为对话“{ $dialogue }”的第{ $number }号名单发出，该对话此后已合并或分开。贵国代表团表达的意见继续有效，并适用于上述对话。
list-closed-anew = 其期限已随之关闭。将以新名单再次征求缔约国意见。
listed-stage-elsewhere = 已不在本名单上

## 办公室

office-change = 合并或分开
office-change-lead = 请先选择。在您看到影响范围并确认之前，不会有任何改变。
office-merge = 与其他对话合并
office-merge-lead = 两个或多个对话合为一个联合举行的对话，承接各相关会议，由各工作组的主席团成员主持。
office-merge-with = 合并对象
office-merge-choose = 请至少选择一个其他对话。
office-merge-none = 没有可与之合并的其他计划中的对话。
office-merge-sure = 将于{ $day }举行一次联合对话：{ $topics }。
office-merge-button = 合并
office-split = 分开
office-split-lead = 联合对话分为每个工作组各一个对话。
office-split-day = 以下议题部分的日期：{ $topic }
office-split-sure = 将分部分举行：{ $parts }。
office-split-button = 分开
office-carrying = 各申请所处阶段如何处理？
office-carrying-hint = 我们所知的规则均未作规定。您的选择将与此项变更一并记录。
office-carrying-least-advanced = 在原阶段继续
office-carrying-least-advanced-hint = 同一组织申请其中多个对话的，以进展最少的一项继续：任何人都不会因合并而获准参加。如一项获准而另一项未获准，由扩大主席团重新决定。
office-carrying-anew = 再次征求缔约国意见
office-carrying-anew-hint = 资料充分、已列入名单或已获准的申请列入新名单。进行中的期限关闭。未获准的申请不再征求意见。
office-change-stays = 申请编号、反对意见、决定和网页地址保持不变。席位、在线会议室和代表团名单须重新录入。关于决定和名单的信函草稿将废弃。日程不会转入，但可从副本开始拟订。
office-change-final = 此项变更不能撤销，但联合对话可以再次分开。
office-touches-all-lists = 将适用于新对话的名单
office-touches-back = 将退回较早阶段的申请
office-moves-back = { $reference }：{ $from }；之后为{ $to }
office-moves-more = { $n ->
   *[other] 另有{ $n }份。
    }
office-done-merged = 对话已合并：这是联合对话
office-done-split = 对话已分开：这是其中一部分
office-became = 继续作为以下对话举行：

## 通知

notice-carried-subject = 您申请参加的对话有变更
notice-carried-body =
    有对话合并或分开。您的申请{ $reference }继续用于：{ $dialogues }。编号不变，无需重新申请。网页上说明其目前所处阶段及其含义。
notice-list-carried-subject = 一份申请者名单现适用于另一对话
notice-list-carried-body =
    有对话合并或分开。曾发给您的一份名单现适用于以下对话：{ $dialogue }。对名单的意见{ $until }接收。贵国代表团表达的意见继续有效。
notice-list-closed-subject = 一份名单的期限已关闭
notice-list-closed-body =
    有对话合并或分开。曾发给您的一份名单的期限已关闭，将以适用于以下对话的新名单再次征求意见：{ $dialogue }。

## 拒绝

refused-merger-needs-two = 至少合并两个对话，每个只列一次。
refused-not-joint = 对话{ $dialogue }不是联合对话，或所列部分不足两个。
refused-day-has-come = 对话{ $dialogue }举行之日已到，不能再合并或分开。
refused-circles-differ = 对话{ $dialogue }面向的读者与其他对话不同。请先予以公布。
refused-seats-handed-out = { $n ->
   *[other] 有{ $n }人持有对话{ $dialogue }的席位或在等候席位，其确认函载明举行日期。须先退还席位。
    }
refused-policies-differ = 未决申请正按不同规则提交各国。反对意见会产生提出国未被告知的效果；请先就这些申请作出决定。
refused-other-meetings = 新对话必须承接与原对话相同的会议，不得增减。
refused-successor-in-the-past = 对话{ $dialogue }的日期必须在今后。
refused-not-carried = 与这些对话有关的事项无法转移。请告知本系统的管理者。
