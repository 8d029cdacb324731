# 演示：以某人身份进入，以及其信箱。

step-in = 以……身份进入
step-in-lead = 这是演示：其中的组织、代表团和人员均为虚构。请选择一个人，以其视角查看对话。
step-in-do = 进入
step-in-nobody = 目前没有可供进入的身份
mailbox-lead = 程序本应发出的所有消息，最新的在前。任何内容都不会离开本机。
mailbox-empty = 尚未发出任何消息
mailbox-to = 收件人

## 让时间推移

time-passes = 让时间推移
time-now = 演示时钟现在是{ $now }。
time-why = 各项期限会照常届满和到来；时间绝不倒退。
time-days = { $n ->
   *[other] { $n }天
    }
time-to-day = 前往对话当天
