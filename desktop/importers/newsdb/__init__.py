"""Downloads of news databases: LexisNexis and Nexis Uni, Factiva, Europresse, ProQuest; each split into its stories.

A reader cuts the download (`cutting`), brings each piece to paragraphs (`paragraphs`), fills a Record and ends in `record.record_draft`.
"""
