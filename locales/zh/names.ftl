# 名称：凡有正式名称者用正式名称。

## 文书

convention = 联合国打击跨国有组织犯罪公约
convention-short = 有组织犯罪公约
convention-and-protocols = 《联合国打击跨国有组织犯罪公约》及其各项议定书
protocol-trafficking-in-persons = 联合国打击跨国有组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书
protocol-trafficking-in-persons-short = 贩运人口议定书
protocol-smuggling-of-migrants = 联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书
protocol-smuggling-of-migrants-short = 偷运移民议定书
protocol-firearms = 联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书
protocol-firearms-short = 枪支议定书
conference = 联合国打击跨国有组织犯罪公约缔约方会议
conference-short = 缔约方会议
mechanism = 《联合国打击跨国有组织犯罪公约》及其各项议定书实施情况审议机制
mechanism-short = 审议机制
constructive-dialogue = 建设性对话
constructive-dialogues = 建设性对话

## 专题

topic-firearms = 枪支
topic-trafficking-in-persons = 贩运人口
topic-smuggling-of-migrants = 偷运移民
topic-technical-assistance = 技术援助
topic-international-cooperation = 国际合作

## 工作组及其在“会议”之前的形式

group-firearms = 枪支问题工作组
group-firearms-of = 枪支问题工作组
group-technical-assistance = 技术援助问题政府专家工作组
group-technical-assistance-of = 技术援助问题政府专家工作组
group-international-cooperation = 国际合作工作组
group-international-cooperation-of = 国际合作工作组
group-trafficking-in-persons = 贩运人口问题工作组
group-trafficking-in-persons-of = 贩运人口问题工作组
group-smuggling-of-migrants = 偷运移民问题工作组
group-smuggling-of-migrants-of = 偷运移民问题工作组

## 组织类别

kind-ngo = 非政府组织
kind-academia = 学术界
kind-private-sector = 私营部门
kind-parliamentarian = 议员
kind-other = 其他
count-ngo = { $n }个非政府组织
count-academia = { $n }个学术机构
count-private-sector = { $n }个私营部门实体
count-parliamentarian = { $n }名议员
count-other = { $n }个其他方面

## 数字的单位、阶段和方式

unit-organizations = 组织
unit-persons = 人员
unit-registrations = 登记
unit-states = 国家
unit-reviews = 审议
count-organizations = { $n }个组织
count-persons = { $n }人
count-registrations = { $n }项登记
count-states = { $n }个国家
count-reviews = { $n }次审议
count-dialogues = { $n }次建设性对话
mode-in-person = 现场
mode-online = 在线
mode-all = 现场和在线

## 文件类别

paper-chair-summary = 主席的总结
paper-note-by-secretariat = 秘书处的说明
paper-status-paper = 情况文件
paper-background-paper = 背景文件
paper-programme = 日程
paper-points-paraphrased = 要点（转述）

## 职务

officer-chair = 主席
officer-co-chair = 共同主席

## 地点

place-vienna = 维也纳

## 称谓

honorific-mr = { $name }先生
honorific-ms = { $name }女士
