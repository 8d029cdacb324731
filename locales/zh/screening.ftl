# 审核台：待审申请、单份申请、录入和导入申请。

## 待审申请

desk-all = 全部
desk-stages = 按阶段
desk-own-views = 您的视图：
desk-any = 不限
desk-show = 显示
desk-shown = { $all }份申请中的{ $n }份
desk-caption = 此处的申请
desk-nothing = 没有符合条件的申请
desk-nothing-why = 请取消一个筛选条件，或等待邀请开放。
desk-organization = 组织
desk-area = 国家或地区
desk-received = 收到时间
desk-checked = 核查情况
desk-stage = 阶段
desk-filter-q = 词语
desk-filter-kind = 类别
desk-filter-region = 区域
desk-filter-screener = 承办人
desk-filter-late = 逾期
desk-filter-first = 首次参加
desk-filter-alike = 与另一条目相似
desk-filter-asked = 待复询问
desk-filter-sort = 排序
desk-screener-me = 本人
desk-screener-nobody = 无人
desk-late-yes = 逾期
desk-late-no = 按时
desk-first-yes = 首次参加
desk-first-no = 以前参加过
desk-alike-yes = 与另一条目相似
desk-alike-no = 无相似条目
desk-asked-yes = 有待复询问
desk-asked-no = 没有
desk-sort-received = 按收到顺序
desk-sort-reference = 按编号
desk-sort-name = 按名称
desk-sort-stage = 按阶段
desk-sort-kind = 按类别
desk-sort-area = 按国家或地区
desk-sort-backwards = { $order }，倒序
desk-late = 逾期
desk-first-timer = 首次参加
desk-overdue = 逾期未复
desk-asked = 已询问
desk-proposed = 须由第二人复核
desk-earlier = 以往申请{ $n }份
desk-comparison = 分布情况
desk-comparison-note = 涵盖筛选显示的全部申请。数字仅供参考；不作任何排名。
desk-gender-note = 不询问申请者性别：性别不是作出决定的依据。与会者被提名时可自行填写；所填内容满五人方在此显示，不足五人的组别合并列出。
desk-by-region = 按区域
desk-by-kind = 按类别
desk-by-first = 按是否首次参加
desk-by-gender = 按性别分列的已登记与会者
desk-no-region = 不属于任何区域组
desk-keep-view = 保存此视图
desk-view-name = 视图名称
desk-view-button = 保存
desk-view-drop = 移除
desk-view-kept = 您的视图已按要求更新

## 批量处理

desk-many = 对所选申请
desk-act = 执行：
desk-act-check = 步骤
desk-look = 查看所涉申请
desk-act-take = 承办
desk-act-clear = 核查一个步骤：无疑问
desk-act-ready = 可列入名单
desk-act-reopen = 重新处理
desk-act-aside-duplicate = 搁置：重复申请
desk-act-aside-incomplete = 搁置：未按时答复
desk-act-aside-out-of-scope = 搁置：与对话无关
desk-act-aside-not-eligible = 搁置：不具备申请资格
desk-act-aside-late = 搁置：逾期提交
desk-bulk-asks =
    { $n ->
        [0] 不会进行任何处理。
       *[other] 将对{ $n }份申请进行以下处理：
    }
desk-bulk-done =
    { $n ->
        [0] 未进行任何处理
       *[other] 已处理{ $n }份申请
    }
desk-bulk-skipped = 略过{ $n }份
desk-bulk-button = 执行
desk-bulk-back = 返回申请列表
desk-skip-yours = 您已承办
desk-skip-taken = 已由他人承办；打开即可接手
desk-skip-clear = 该步骤已无疑问
desk-skip-doubt = 该步骤发现疑问；请打开以澄清
desk-skip-gone = 未申请参加本次对话
desk-skip-there = 已处于该阶段
desk-skip-left = 已离开审核台
desk-skip-second = 此系您本人提出；须由他人作出相同判断
desk-skip-doubts = 某一步骤发现疑问；请打开后决定

## 单份申请

case-ways = 前后导航
case-previous = 上一份
case-next = 下一份
case-by-office = 由办公室录入
case-amended = 申请方已更改
case-verdicts = 去向
case-since = 自{ $moment }起
case-verdict = 下一步
case-verdict-sufficient = 信息充分：列入下一份名单
case-verdict-reopened = 重新处理
case-verdict-button = 确定
case-second = 请第二人复核
case-proposed = { $who } 提出：{ $what }
case-proposed-yours = 须由他人作出相同判断。
case-proposed-second = 如您作出相同判断，即告生效。如您作出不同判断，则为另一项提议。
case-changed-meanwhile = 您打开本页之后，有人移动了这份申请。请查看其现处阶段，再作决定。
case-answers = 答复
case-circulated = 列入名单
case-not-answered = 未作答
case-inquiries = 向申请方的询问
case-no-inquiries = 未提出任何询问。
case-question = 询问申请方
case-question-hint = 申请方立即获得通知，并在其进展页面上答复。
case-question-until = 截至该日结束
case-question-until-hint = 维也纳时间
case-question-button = 询问
case-until = 答复期限：{ $moment }
case-answer = 答复：
case-answered = 已答复
case-answered-late = 逾期答复
case-notes = 办公室的备注
case-notes-note = 申请方和各国绝不会看到。
case-note = 填写备注
case-note-button = 保存备注
case-screener = 承办人
case-take = 承办
case-give-back = 交回
case-checks = 核查清单
case-not-checked = 未核查
case-check-button = 保存
case-before = 该组织的其他申请
case-no-before = 无。
case-organization = 组织
case-to-organization = 有关该组织的全部信息
case-received = 收到时间
case-applicant = 申请者
case-kind = 类别
case-area = 国家或地区
case-other-names = 其他名称
case-acronym = 简称
case-website = 网站
case-field = 工作领域
case-mandate = 任务和经验
case-postal = 联系方式

## 录入以其他方式收到的申请

entry-title = 录入申请
entry-lead = 用于通过电子邮件或以纸质收到的申请。申请方与其他人一样拥有进展页面。所缺内容由审核台询问。
entry-call = 邀请
entry-choose-call = 响应哪一份邀请？
entry-no-call = 没有已发布的邀请。
entry-came = 收到日期
entry-ahead = 该日尚未到来
entry-name = 组织名称
entry-name-language = 该名称的语文
entry-no-name = 请填写名称
entry-individual = 以个人身份申请的学者
entry-button = 录入

## 导入电子表格

sheet-title = 导入载有申请的电子表格
sheet-lead = 尚未录入任何内容：您先逐行查看将要录入的内容。
sheet-file = 电子表格
sheet-file-hint = CSV或XLSX，不超过5 MB和1,000行，第一行为列标题。公式绝不运算，只作为文字显示。
sheet-headings = 可识别的列标题
sheet-dialogues = 用于哪些对话
sheet-button = 查看
sheet-no-file = 请选择文件
sheet-not-read = 无法作为电子表格读取
sheet-too-large = 文件过大，不是申请表格应有的大小
sheet-too-many = 超过1,000行
sheet-no-rows = 列标题之下没有任何行
sheet-no-heading = 缺少“{ $heading }”一列
sheet-strange-heading = 无法识别“{ $heading }”一列，略去不录
sheet-formula = 公式，作为文字显示
sheet-dry = 将要录入的内容
sheet-dry-lead =
    { $n ->
        [0] 没有可录入的行。
       *[other] 可录入{ $n }行。
    }
sheet-faulty = { $n }行有误，将略去不录。
sheet-row = 行
sheet-at = 第{ $row }行，{ $column }列
sheet-enter = 录入
sheet-go-on = 继续
sheet-progress = { $all }行中已完成{ $done }行。
sheet-done = 导入完毕
sheet-entered =
    { $n ->
        [0] 未录入任何内容。
       *[other] 已录入{ $n }份申请。
    }
sheet-there = { $n }行此前已经录入。
sheet-over = 此项导入已结束，或属于他人。请重新开始：已录入的内容不会重复录入。
