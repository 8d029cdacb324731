# 信函发件箱，以及发给个人的信函。

my-letters = 致您的信函
my-letters-lead = 发给您的每一封信函，包括邮件遗失的。
my-letters-none = 尚未给您发送任何信函。
my-letter-sent = 发出时间：{ $when }

## 办公室的发件箱

outbox = 信函
outbox-all = 全部
outbox-any = 不限
outbox-show = 显示
outbox-kind = 类别
outbox-to = 收件人
outbox-state = 状态
outbox-subject = 主题
outbox-body = 正文
outbox-application = 申请
outbox-none = 此处没有信函
outbox-none-why = 决定函、邀请函和提醒函在各工作台起草。未经官员放行，不会发出。
outbox-shown = { $n }封信函
outbox-forgotten = 已应本人要求删除资料
outbox-many = 对所选信函
outbox-act = 对所选信函
outbox-look = 先行查看
outbox-release = 放行
outbox-again = 重新发送
outbox-discard = 丢弃
outbox-edit = 编辑草稿
outbox-saved = 草稿已保存。
outbox-attempts =
    { $n ->
        [0] 尚未发送
       *[other] 已发送{ $n }次
    }
outbox-now-drafted = 草稿。由官员放行后发出。
outbox-now-released = 已放行：接下来由邮件服务器接收。如服务器停机，信函留待发送。
outbox-now-attempted = 已开始尝试发送，结果不明。信函可能已经送达。重新发送之前，请先询问收件人。
outbox-now-sent = 邮件服务器已接收。
outbox-now-failed = 未能送达，或被退回。重新发送之前，请核对地址。
outbox-now-discarded = 已丢弃，从未发出。
outbox-sure-release =
    { $n ->
        [0] 没有可放行的信函
       *[other] 放行{ $n }封信函
    }
outbox-sure-release-lead = 信函一经放行即刻发出，不能收回。
outbox-sure-again =
    { $n ->
        [0] 没有可重新发送的信函
       *[other] 重新发送{ $n }封信函
    }
outbox-sure-again-lead = 结果不明的信函可能已经送达：重新发送则会送达两次。
outbox-sure-discard =
    { $n ->
        [0] 没有可丢弃的草稿
       *[other] 丢弃{ $n }份草稿
    }
outbox-sure-discard-lead = 这些草稿不会发出。其文字在记录中保存至到期。
outbox-skipped = 已略过：{ $to }。{ $why }
outbox-skip-not-yours = 这封信函属于另一次对话的办公室。
outbox-skip-state = 信函处于此状态时不能如此处理。
outbox-skip-forgotten = 已应收件人本人要求删除其资料。
outbox-skip-no-text = 其正文不再保存。
outbox-nothing-to-do = 返回信函
outbox-release-button = 放行
outbox-again-button = 重新发送
outbox-discard-button = 丢弃
outbox-released =
    { $n ->
        [0] 未放行任何信函。
       *[other] 已放行{ $n }封信函。
    }
outbox-discarded =
    { $n ->
        [0] 未丢弃任何草稿。
       *[other] 已丢弃{ $n }份草稿。
    }

## What came back, what happened, who is reminded

returned-title = 信函被退回
returned-lead = 邮件服务器已接收此信函，但有消息称未能投递。您的选择将连同您的姓名记录在案；此后可再次发送该信函。
returned-reason = 退信消息说明了什么？
returned-choose = 请选择退信消息的内容
returned-button = 记录退回
returned-no-such-address = 没有该地址
returned-mailbox-full = 邮箱已满
returned-turned = 对方不接收我方邮件
returned-unclear = 其他原因，或无法辨读
outbox-log = 信函经过
letter-step-drafted = 已起草
letter-step-edited = 已修改
letter-step-released = 已准予发出
letter-step-sent-again = 已再次准予发出
letter-step-attempted = 正交付邮件服务器
letter-step-sent = 邮件服务器已接收
letter-step-not-sent = 邮件服务器未接收
letter-step-came-back = 被退回
letter-step-discarded = 已弃置
# $step: what happened; $reason: why
letter-step-with-reason = { $step }：{ $reason }
letter-step-by-program = 由程序
letter-step-by-unsaid = 经命令行，或在本记录开始注明经办人之前
unconfirmed-no-letter = 无
# $n: how many organizations
unconfirmed-sure = { $n ->
    [0] 无人可提醒
   *[other] 提醒{ $n }个组织
}
unconfirmed-sure-lead = 提醒函均为草稿：经您准予后才发出。
# $n: how many people
unconfirmed-people = { $n ->
   *[other] { $n }人
}
# $organization: who is skipped; $why: a sentence
unconfirmed-skipped = 跳过：{ $organization }。{ $why }
unconfirmed-skip-not-invited = 其邀请函仍为草稿，请先准予发出。
unconfirmed-skip-waiting = 已有一封提醒函待发。
unconfirmed-skip-nobody = 该组织没有可致函的联络人。
