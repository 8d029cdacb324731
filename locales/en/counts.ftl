# The numbers of a dialogue, for the office and to be published.

counts = Numbers
# $day
counts-as-of = As of { $day }, counted from the record.
counts-what = What is counted
counts-all = All
counts-first-time = First time
counts-organizations-applied = Organizations that applied
counts-organizations-admitted = Organizations admitted
counts-organizations-registered = Organizations registered
counts-organizations-attended = Organizations that took part
counts-persons-registered = People registered
counts-persons-attended = People who took part
counts-waiting = People on the waiting list
counts-modes-note = An organization with people in the room and online counts once in each, and once in all. Organizations and people are never added.
counts-chart-stages = Organizations, stage by stage
# $what: what is counted
counts-chart-kinds = { $what }, by kind
# $what: what is counted
counts-chart-regions = { $what }, by regional group
# $what: what is counted
counts-chart-genders = { $what }, by gender
counts-no-region = No regional group
counts-no-gender = Not given
counts-behind = The numbers
counts-files = As a file
counts-files-note = For the office: small groups are not merged in these files.
counts-publish = Publish as the official figures
counts-publish-lead = The dialogue’s page, the sentences of the summary and the Note then say these numbers. Publishing again replaces them.
counts-publish-button = Publish
counts-published = The figures are published.
counts-source = How the source is called
# $dialogue: "Firearms, 5 April 2024"
counts-source-title = Registration and attendance: { $dialogue }
counts-publisher = Secretariat
counts-stages = Publish the other stages too: the extended Bureau agreed
counts-no-title = Give the source a title of at most 200 characters.
counts-nothing-yet = Nobody took part yet: there is nothing to publish.
counts-kind-ngo = Non-governmental organizations
counts-kind-other = Other relevant stakeholders
counts-kind-academia = Academia
counts-kind-private-sector = Private sector
counts-kind-parliamentarian = Parliamentarians
counts-kind-intergovernmental = Intergovernmental organizations
counts-kind-all = All organizations
